import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { type Language, loadConfig } from '@hjerterom/platform';
import { afterRestore, describeAfterRestore } from './backup/after-restore.js';
import { BackupTrouble } from './backup/backup-trouble.js';
import { checkedManifest } from './backup/manifest.js';
import { restoreBackup } from './backup/restore-backup.js';
import { dataFolder, runAtTerminal } from './backup/terminal.js';
import { migrate } from './database/migrate.js';
import { keptSecret, nothingYet, withDefaults } from './environment.js';
import { describeStep, startPostgres } from './postgres/index.js';

// `npm run restore -- folder [--yes]`: puts a backup in the place of the embedded database, erases again whom it brought
// back, and holds what was due.
await runAtTerminal(async ({ args, language, print }) => {
  if (process.env.DATABASE_URL?.trim()) throw new BackupTrouble({ code: 'own-database' });
  const backup = args.find((argument) => !argument.startsWith('--'));
  if (!backup) throw new BackupTrouble({ code: 'no-folder-named' });
  const { madeAt } = await checkedManifest(backup);
  const dataDir = dataFolder();
  if (!args.includes('--yes')) await confirm(language, dataDir, madeAt);
  const onStep = (step: Parameters<typeof describeStep>[0]) => print(describeStep(step, language));
  const { folder } = await restoreBackup({ backup, dataDir }, onStep);
  const postgres = await startPostgres({ dataDir, onStep, log: () => undefined });
  try {
    const supply = { ...nothingYet, ...postgres, erasureLedger: join(folder, 'erasures.log') };
    const config = loadConfig(withDefaults(process.env, { ...supply, secret: () => keptSecret(folder) }));
    await migrate(config.migrationDatabaseUrl ?? config.databaseUrl, config.databaseUrl);
    const done = await afterRestore(config, folder);
    print(describeAfterRestore(done, language));
  } finally {
    await postgres.stop();
  }
  print(
    language === 'nb'
      ? `Databasen er lagt tilbake som den var ${madeAt}. Start med: npm start`
      : `The database is as it was at ${madeAt}. Start with: npm start`,
  );
});

async function confirm(language: Language, dataDir: string, madeAt: string): Promise<void> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw new BackupTrouble({ code: 'no-terminal' });
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question(
      language === 'nb'
        ? `Dette setter kopien fra ${madeAt} i stedet for databasen i ${dataDir}. Det som er gjort siden, blir borte.\nSkriv ja for å gjøre det: `
        : `This puts the backup from ${madeAt} in the place of the database in ${dataDir}. What was done since is lost.\nType yes to do it: `,
    );
    if (!['ja', 'j', 'yes', 'y'].includes(answer.trim().toLowerCase()))
      throw new BackupTrouble({ code: 'not-confirmed' });
  } finally {
    terminal.close();
  }
}
