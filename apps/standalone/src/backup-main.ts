import { resolve } from 'node:path';
import { BackupTrouble } from './backup/backup-trouble.js';
import { makeBackup } from './backup/make-backup.js';
import { dataFolder, runAtTerminal } from './backup/terminal.js';
import { describeStep } from './postgres/index.js';

// `npm run backup [-- folder]`: a backup of the embedded database, while Hjerterom runs or not.
await runAtTerminal(async ({ args, language, print }) => {
  if (process.env.DATABASE_URL?.trim()) throw new BackupTrouble({ code: 'own-database' });
  const dataDir = dataFolder();
  const target = resolve(args[0] ?? `${dataDir}-backups`);
  const made = await makeBackup({ dataDir, target }, (step) => print(describeStep(step, language)));
  const size = `${Math.ceil(made.bytes / 1024 ** 2)} MB`;
  print(
    language === 'nb'
      ? [
          `Sikkerhetskopien er tatt${made.whileRunning ? ', mens Hjerterom kjørte' : ''}: ${made.folder} (${size}).`,
          'Den inneholder personopplysninger. Ha den på en annen disk, kryptert, og ikke lenger enn dere trenger.',
          `Legg den tilbake med: npm run restore -- ${made.folder}`,
          'Hvem som er slettet, står i erasures.log i datamappa. Ta kopi av den filen hver dag: den gjør at ingen kommer tilbake.',
        ].join('\n')
      : [
          `The backup is made${made.whileRunning ? ', while Hjerterom was running' : ''}: ${made.folder} (${size}).`,
          'It holds personal data. Keep it on another disk, encrypted, and no longer than you need it.',
          `Restore it with: npm run restore -- ${made.folder}`,
          'Who was erased is in erasures.log in the data folder. Copy that file every day: it is why nobody comes back.',
        ].join('\n'),
  );
});
