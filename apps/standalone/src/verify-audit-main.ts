import { type Language, tellBootError } from '@hjerterom/platform';
import { addressesOfRunning, StartTrouble, startPostgres } from './postgres/index.js';
import { verifyAudit } from './verify-audit.js';

// `npm run verify-audit [-- <last link>]`: is the audit as it was written? On the database of DATABASE_URL, else on the
// embedded one, whether it runs or not. Ends with 1 when something was changed.
const language: Language = process.env.HJERTEROM_LANG === 'en' ? 'en' : 'nb';
try {
  const { url, stop } = await databaseAt(process.env.DATABASE_URL?.trim(), process.env.DATA_DIR?.trim() || '.data');
  const { lines, whole } = await verifyAudit(url, language, process.argv[2]).finally(stop);
  for (const line of lines) console.log(line);
  process.exitCode = whole ? 0 : 1;
} catch (error) {
  console.error(error instanceof StartTrouble ? error.sentence(language) : tellBootError(error));
  process.exit(2);
}

async function databaseAt(given: string | undefined, dataDir: string) {
  if (given) return { url: given, stop: async () => {} };
  try {
    const { databaseUrl, stop } = await startPostgres({ dataDir, log: () => {} });
    return { url: databaseUrl, stop };
  } catch (error) {
    const running = error instanceof StartTrouble && error.facts.code === 'already-running';
    const known = running ? addressesOfRunning(dataDir) : undefined;
    if (!known) throw error;
    return { url: known.databaseUrl, stop: async () => {} };
  }
}
