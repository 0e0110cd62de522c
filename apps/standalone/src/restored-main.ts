import { loadConfig } from '@hjerterom/platform';
import { afterRestore, describeAfterRestore } from './backup/after-restore.js';
import { runAtTerminal } from './backup/terminal.js';

// For a PostgreSQL of one's own: to be run once after a restore, before the program is started on it.
await runAtTerminal(async ({ language, print }) => {
  print(describeAfterRestore(await afterRestore(loadConfig(process.env), null), language));
});
