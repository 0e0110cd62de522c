// Makes the working tree ready to run: the right Node, what package-lock.json asks for, and a fresh dist/.
// `npm start` and `npm test` go through it; `node tools/bootstrap.mjs` does only this. It imports nothing but Node's
// own modules, since it runs before anything is installed.
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, buildNeeded } from './bootstrap/build.mjs';
import { install, installNeeded } from './bootstrap/install.mjs';
import { checkNodeVersion } from './bootstrap/node-version.mjs';
import { oneAtATime } from './bootstrap/one-at-a-time.mjs';
import { step } from './bootstrap/progress.mjs';
import { consoleLanguage, texts } from './bootstrap/texts.mjs';
import { BootstrapTrouble } from './bootstrap/trouble.mjs';
import { buildWeb, webBuildNeeded } from './bootstrap/web-build.mjs';

/** The root of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Checks Node, installs if node_modules does not match package-lock.json, and builds if a source has changed.
 * @param {{language?: 'nb' | 'en', out?: NodeJS.WriteStream}} options
 * @returns {Promise<{installed: boolean, built: boolean}>} what had to be done
 * @throws {BootstrapTrouble} with a sentence for the person at the terminal
 */
export async function bootstrap({ language = consoleLanguage(), out = process.stdout } = {}) {
  const say = texts[language];
  checkNodeVersion({ root, texts: say });
  const done = { installed: false, built: false };
  if (!installNeeded(root) && !buildNeeded(root) && !webBuildNeeded(root)) return done;
  const onWait = (pid) => out.write(`${say.waitingForOther(pid)} …\n`);
  const work = async () => {
    if (installNeeded(root)) {
      await step({ label: say.installing, language, out }, () => install({ root, texts: say }));
      done.installed = true;
    }
    if (buildNeeded(root)) {
      await step({ label: say.building, language, out }, () => build({ root, texts: say }));
      done.built = true;
    }
    if (webBuildNeeded(root)) {
      await step({ label: say.buildingWeb, language, out }, () => buildWeb({ root, texts: say }));
      done.built = true;
    }
    return done;
  };
  return oneAtATime({ root, onWait }, work).catch((error) => {
    throw sentenceFor(error, say) ?? error;
  });
}

/** What stands in the way of writing, as a sentence. */
function sentenceFor({ code, path }, say) {
  if (code === 'ENOSPC' || code === 'EDQUOT') return new BootstrapTrouble(say.noSpace);
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return new BootstrapTrouble(say.cannotWrite(path ?? root));
  return undefined;
}

/**
 * Runs a tool's main function; what the person can act on is shown as its sentence, the rest with its stack.
 * @param {() => Promise<void>} main
 */
export async function runTool(main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof BootstrapTrouble ? error.message : error.stack}\n`);
    process.exit(1);
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await runTool(async () => {
    await bootstrap();
  });
}
