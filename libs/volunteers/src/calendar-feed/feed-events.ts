import { timeRange } from '@hjerterom/kernel';
import { type CalendarEntry, calendarEntries } from '@hjerterom/people';
import type { Language, Ports, Tx } from '@hjerterom/platform';
import { listCommitments } from '../commitment/list-commitments.js';
import { type CommitmentSource, type CommitmentView, commitmentSources } from '../contracts/index.js';

const DAY_MS = 86_400_000;
/** Days of the past that stay in the calendar; and of the future, in parts that `listCommitments` gives. */
const PAST = 30;
const PART = 90;
const PARTS = 4;

/**
 * What a volunteer has promised, and what else is theirs (rooms that they have booked), from a month ago to about a year
 * ahead, in order of time.
 */
export async function feedEvents(tx: Tx, ports: Ports, personId: string, language: Language): Promise<CalendarEntry[]> {
  const begin = tx.now.getTime() - PAST * DAY_MS;
  const questions = Array.from({ length: PARTS }, (_, part) => {
    const start = begin + part * PART * DAY_MS;
    return { personId, within: timeRange(new Date(start), new Date(start + PART * DAY_MS)) };
  });
  // One that lies in two parts is found in both.
  const found = new Map((await listCommitments(tx, questions)).map((row) => [row.sourceId, row]));
  const rows = [...found.values()];
  const views = await viewsOf(tx, ports, rows, language);
  const promised = rows.flatMap(({ sourceId, start, end }) => {
    const view = views.get(sourceId);
    return view ? [{ ...view, during: timeRange(start, end) }] : [];
  });
  const within = timeRange(new Date(begin), new Date(begin + PARTS * PART * DAY_MS));
  const others: CalendarEntry[] = [];
  for (const source of ports.all(calendarEntries).values()) {
    others.push(...(await source.entriesOf(tx, personId, { within, language })));
  }
  return [...promised, ...others].sort((a, b) => a.during.start.getTime() - b.during.start.getTime());
}

async function viewsOf(
  tx: Tx,
  ports: Ports,
  rows: readonly { sourceKind: string; sourceId: string }[],
  language: Language,
): Promise<ReadonlyMap<string, CommitmentView>> {
  const views = new Map<string, CommitmentView>();
  const sources: ReadonlyMap<string, CommitmentSource> = ports.all(commitmentSources);
  for (const kind of new Set(rows.map(({ sourceKind }) => sourceKind))) {
    const ids = rows.filter(({ sourceKind }) => sourceKind === kind).map(({ sourceId }) => sourceId);
    for (const [id, view] of (await sources.get(kind)?.describe(tx, ids, language)) ?? []) views.set(id, view);
  }
  return views;
}
