// `npm start`: makes the working tree ready, then runs the standalone app (apps/standalone) in this same process, so
// that Ctrl-C and signals reach it as they are.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { step } from './bootstrap/progress.mjs';
import { consoleLanguage, texts } from './bootstrap/texts.mjs';
import { BootstrapTrouble } from './bootstrap/trouble.mjs';
import { bootstrap, root, runTool } from './bootstrap.mjs';

const standalone = join(root, 'dist', 'apps', 'standalone', 'src');
const knownArguments = ['--reset', '--yes', '--help'];

await runTool(async () => {
  const given = process.argv.slice(2);
  const language = consoleLanguage();
  const say = texts[language];
  // What the program says in this terminal is in the same language.
  process.env.HJERTEROM_LANG = language;
  // npm hands on the signals that it gets, but one that was killed outright cannot: the program watches for that.
  if (process.env.npm_lifecycle_event) process.env.HJERTEROM_PARENT = String(process.ppid);

  const unknown = given.find((argument) => !knownArguments.includes(argument));
  if (unknown) throw new BootstrapTrouble(`${say.unknownArgument(unknown)}\n${say.usage}`);
  if (given.includes('--help')) {
    process.stdout.write(`${say.usage}\n`);
    return;
  }
  readSettingsFile();
  if (given.includes('--reset') && !(await mayReset({ sure: given.includes('--yes'), say }))) {
    process.stdout.write(`${say.resetRefused}\n`);
    return;
  }
  await bootstrap({ language });
  if (given.includes('--reset')) await reset({ language, say });
  const program = join(standalone, 'main.js');
  if (!existsSync(program)) throw new BootstrapTrouble(say.notBuilt(program));
  // Libraries leave out what they only check for developers: pages are drawn and GraphQL is answered in less time.
  process.env.NODE_ENV ||= 'production';
  await import(pathToFileURL(program).href);
});

/** `.env` beside package.json, for what is not already set. */
function readSettingsFile() {
  const file = join(root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

function dataFolder() {
  return resolve(process.env.DATA_DIR?.trim() || '.data');
}

/** Whether the database is to be deleted: asked for where there is a terminal, else only with --yes. */
async function mayReset({ sure, say }) {
  if (process.env.DATABASE_URL?.trim()) throw new BootstrapTrouble(say.resetOwnDatabase);
  if (sure) return true;
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw new BootstrapTrouble(say.resetNeedsYes);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await new Promise((answered) => {
      terminal.question(say.resetQuestion(dataFolder()), answered);
      // Ctrl-C and Ctrl-D are a no.
      terminal.once('close', () => answered(''));
    });
    return ['ja', 'yes', 'j', 'y'].includes(answer.trim().toLowerCase());
  } finally {
    terminal.close();
  }
}

async function reset({ language, say }) {
  const { deletePostgres, describeStep, StartTrouble } = await import(
    pathToFileURL(join(standalone, 'postgres', 'index.js')).href
  );
  const onStep = (done) => process.stdout.write(`${describeStep(done, language)}\n`);
  try {
    await step({ label: say.resetting, language, out: process.stdout }, () =>
      deletePostgres({ dataDir: dataFolder(), onStep }),
    );
  } catch (error) {
    throw error instanceof StartTrouble ? new BootstrapTrouble(error.sentence(language)) : error;
  }
}
