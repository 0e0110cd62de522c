import type { Tx } from '../database/index.js';
import { type CanonicalRow, canonicalColumns, FIRST, linkHash, rowHash } from './canonical.js';

/** What is wrong with a chain, and where. `seq` is the place in the chain; null for a row that has none. */
export interface ChainFault {
  readonly fault: 'altered' | 'missing' | 'added' | 'link-altered' | 'link-missing' | 'end-unknown';
  readonly seq: number | null;
  readonly auditId: string | null;
}

/** What was found of one chain. */
export interface ChainReport {
  readonly chain: string;
  /** How many rows were read. */
  readonly rows: number;
  /** The last hash in hexadecimal: whoever keeps it elsewhere can tell later that nothing was cut off the end. */
  readonly end: string;
  /** How many rows wait to be chained. */
  readonly waiting: number;
  readonly faults: readonly ChainFault[];
}

const AT_ONCE = 1_000;
/** A transaction takes a minute at most; a row that is this much older than one before it was put in afterwards. */
const LATE_MS = 60 * 60 * 1000;

interface LinkRow {
  readonly seq: string;
  readonly auditId: string;
  readonly rowHash: Buffer;
  readonly hash: Buffer;
  readonly at: Date | null;
  readonly row: CanonicalRow | null;
}

/** Every chain there is. */
export async function auditChains(tx: Tx): Promise<string[]> {
  const rows = await tx.query<{ chain: string }>(
    `SELECT chain FROM platform_audit_link UNION SELECT chain FROM platform_audit_waiting
     UNION SELECT chain FROM platform_audit_cut
     UNION SELECT coalesce(centre_id, '00000000-0000-0000-0000-000000000000') FROM platform_audit ORDER BY 1`,
  );
  return rows.map(({ chain }) => chain);
}

/**
 * Goes through a chain from its beginning (or where old rows were cut away by retention) to its end, a page at a time.
 * @param known a hash that was the end of this chain once, in hexadecimal: it must still be in it
 */
export async function verifyChain(tx: Tx, chain: string, known?: string): Promise<ChainReport> {
  const [cut] = await tx.query<{ seq: string; hash: Buffer }>(
    `SELECT seq, hash FROM platform_audit_cut WHERE chain = $1 ORDER BY seq DESC LIMIT 1`,
    [chain],
  );
  const faults: ChainFault[] = [];
  let seq = Number(cut?.seq ?? 0);
  let hash = cut?.hash ?? FIRST;
  let rows = 0;
  let latest = 0;
  let knownFound = known === undefined || hash.toString('hex') === known;
  for (let page = await linksAfter(tx, chain, seq); page.length > 0; page = await linksAfter(tx, chain, seq)) {
    for (const link of page) {
      const place = { seq: Number(link.seq), auditId: link.auditId };
      for (let gone = seq + 1; gone < place.seq && gone <= seq + AT_ONCE; gone += 1) {
        faults.push({ fault: 'link-missing', seq: gone, auditId: null });
      }
      if (link.row === null) faults.push({ fault: 'missing', ...place });
      else if (!rowHash(link.row).equals(link.rowHash)) faults.push({ fault: 'altered', ...place });
      const whole = place.seq === seq + 1;
      if (whole && !linkHash(hash, place.seq, link.rowHash).equals(link.hash)) {
        faults.push({ fault: 'link-altered', ...place });
      }
      const at = link.at?.getTime() ?? latest;
      if (at < latest - LATE_MS) faults.push({ fault: 'added', ...place });
      latest = Math.max(latest, at);
      knownFound ||= link.hash.toString('hex') === known;
      rows += 1;
      seq = place.seq;
      hash = link.hash;
    }
  }
  if (!knownFound) faults.push({ fault: 'end-unknown', seq: null, auditId: null });
  return { chain, rows, end: hash.toString('hex'), ...(await notChained(tx, chain, faults)) };
}

function linksAfter(tx: Tx, chain: string, seq: number): Promise<LinkRow[]> {
  return tx.query<LinkRow>(
    `SELECT l.seq, l.audit_id AS "auditId", l.row_hash AS "rowHash", l.hash, a.at,
            CASE WHEN a.id IS NOT NULL THEN ${canonicalColumns} END AS row
     FROM platform_audit_link l LEFT JOIN platform_audit a ON a.id = l.audit_id
     WHERE l.chain = $1 AND l.seq > $2 ORDER BY l.seq LIMIT ${AT_ONCE}`,
    [chain, seq],
  );
}

/** A row that is neither chained nor waits was put in past the program. */
async function notChained(tx: Tx, chain: string, faults: ChainFault[]) {
  const rows = await tx.query<{ id: string; waits: boolean }>(
    `SELECT a.id, w.audit_id IS NOT NULL AS waits FROM platform_audit a
     LEFT JOIN platform_audit_waiting w ON w.audit_id = a.id
     WHERE coalesce(a.centre_id, '00000000-0000-0000-0000-000000000000') = $1
       AND NOT EXISTS (SELECT 1 FROM platform_audit_link l WHERE l.audit_id = a.id)`,
    [chain],
  );
  const added = rows.filter(({ waits }) => !waits);
  return {
    waiting: rows.length - added.length,
    faults: [...faults, ...added.map(({ id }): ChainFault => ({ fault: 'added', seq: null, auditId: id }))],
  };
}
