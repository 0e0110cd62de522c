import { listCentres } from '@hjerterom/centres';
import { systemClock } from '@hjerterom/kernel';
import {
  auditChains,
  type ChainFault,
  type ChainReport,
  createDataSource,
  Database,
  type InEveryLanguage,
  type Language,
  systemActor,
  verifyChain,
} from '@hjerterom/platform';

interface Words {
  whole: (name: string, rows: number) => string;
  broken: (name: string, rows: number, faults: number) => string;
  noCentre: string;
  empty: string;
  waiting: (count: number) => string;
  end: (hash: string) => string;
  more: (count: number) => string;
  faults: Record<ChainFault['fault'], (seq: number | null, id: string | null) => string>;
}

const words: InEveryLanguage<Words> = {
  nb: {
    whole: (name, rows) => `${name}: alle ${rows} rader er som de ble skrevet.`,
    broken: (name, rows, faults) => `${name}: ${faults} feil i ${rows} rader.`,
    noCentre: 'Uten sentral',
    empty: 'Ingenting er ført i loggen ennå.',
    waiting: (count) => `  ${count} nye rader venter på å bli kjedet.`,
    end: (hash) => `  Siste ledd: ${hash}`,
    more: (count) => `  … og ${count} til.`,
    faults: {
      altered: (seq, id) => `  Rad ${seq} (${id}) er ENDRET etter at den ble skrevet.`,
      missing: (seq, id) => `  Rad ${seq} (${id}) MANGLER: den er slettet.`,
      added: (seq, id) => `  Rad ${seq ?? 'uten plass'} (${id}) er LAGT TIL utenom programmet.`,
      'link-altered': (seq, id) => `  Leddet til rad ${seq} (${id}) er ENDRET: det henger ikke sammen med det før.`,
      'link-missing': (seq) => `  Ledd ${seq} MANGLER: raden kan være slettet sammen med leddet.`,
      'end-unknown': () =>
        '  Leddet du oppga finnes ikke i kjeden: noe er kuttet av slutten, eller kjeden er skrevet på nytt.',
    },
  },
  en: {
    whole: (name, rows) => `${name}: all ${rows} rows are as they were written.`,
    broken: (name, rows, faults) => `${name}: ${faults} faults in ${rows} rows.`,
    noCentre: 'No centre',
    empty: 'Nothing has been written into the audit yet.',
    waiting: (count) => `  ${count} new rows wait to be chained.`,
    end: (hash) => `  Last link: ${hash}`,
    more: (count) => `  … and ${count} more.`,
    faults: {
      altered: (seq, id) => `  Row ${seq} (${id}) was ALTERED after it was written.`,
      missing: (seq, id) => `  Row ${seq} (${id}) is MISSING: it was deleted.`,
      added: (seq, id) => `  Row ${seq ?? 'without a place'} (${id}) was ADDED past the program.`,
      'link-altered': (seq, id) => `  The link of row ${seq} (${id}) was ALTERED: it does not follow the one before.`,
      'link-missing': (seq) => `  Link ${seq} is MISSING: the row may have been deleted with it.`,
      'end-unknown': () =>
        '  The link you gave is not in the chain: something was cut off its end, or it was written anew.',
    },
  },
};

const MOST_TOLD = 50;

/**
 * Verifies every chain of a database.
 * @param url a role that may read the audit
 * @param known a hash that this command printed once as the last link of one of the chains
 * @returns the lines to print, and whether all is as it was written
 */
export async function verifyAudit(
  url: string,
  language: Language,
  known?: string,
): Promise<{ lines: string[]; whole: boolean }> {
  const source = await createDataSource(url, { pool: 2 }).initialize();
  try {
    const database = new Database(source, systemClock);
    const { centres, chains } = await database.run(systemActor(null), async (tx) => ({
      centres: new Map((await listCentres(tx)).map(({ id, name }) => [id, name])),
      chains: await auditChains(tx),
    }));
    const reports: ChainReport[] = [];
    for (const chain of chains)
      reports.push(await database.run(systemActor(null), (tx) => verifyChain(tx, chain, known)));
    const told = withKnown(reports, known);
    const lines = told.flatMap((report) =>
      linesOf(report, centres.get(report.chain) ?? words[language].noCentre, language),
    );
    return {
      lines: lines.length > 0 ? lines : [words[language].empty],
      whole: told.every(({ faults }) => faults.length === 0),
    };
  } finally {
    await source.destroy();
  }
}

/** The known hash is the end of one chain only: it is missed when none has it. */
function withKnown(reports: readonly ChainReport[], known: string | undefined): ChainReport[] {
  const lost = (report: ChainReport) => report.faults.some(({ fault }) => fault === 'end-unknown');
  if (known === undefined || reports.every(lost)) return [...reports];
  return reports.map((report) => ({ ...report, faults: report.faults.filter(({ fault }) => fault !== 'end-unknown') }));
}

function linesOf({ rows, faults, waiting, end }: ChainReport, name: string, language: Language): string[] {
  const say = words[language];
  return [
    faults.length === 0 ? say.whole(name, rows) : say.broken(name, rows, faults.length),
    ...faults.slice(0, MOST_TOLD).map(({ fault, seq, auditId }) => say.faults[fault](seq, auditId)),
    ...(faults.length > MOST_TOLD ? [say.more(faults.length - MOST_TOLD)] : []),
    ...(waiting > 0 ? [say.waiting(waiting)] : []),
    ...(rows > 0 ? [say.end(end)] : []),
  ];
}
