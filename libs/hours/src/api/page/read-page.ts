import { type Centre, centreOf } from '@hjerterom/centres';
import { reachOf } from '@hjerterom/people';
import { found, type Language, type Tx } from '@hjerterom/platform';
import { type EntryRow, entriesByIds } from '../../entry/entry-rows.js';

/** All that the page of one entry shows. */
export interface PageFacts {
  readonly entry: EntryRow;
  readonly centre: Centre;
  readonly language: Language;
}

/**
 * Reads the page, as the holder of its link.
 * @param chosen the language chosen on the page; the volunteer's own when none was
 * @throws NotFound
 */
export async function readPage(tx: Tx, entryId: string, chosen: Language | null): Promise<PageFacts> {
  const [entry] = await entriesByIds(tx, [entryId]);
  const present = found(entry, 'hours');
  const language = chosen ?? (await reachOf(tx, present.personId))?.language ?? 'nb';
  return { entry: present, centre: await centreOf(tx), language };
}
