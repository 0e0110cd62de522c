import { newId, type TimeRange, timeRange } from '@hjerterom/kernel';
import { found, type Tx } from '@hjerterom/platform';
import { aVolunteer } from '@hjerterom/volunteers/testing';
import { EntryEntity, proposeHours } from '../index.js';

/** What a test may say of an entry. */
export interface GivenEntry {
  /** A volunteer who is there already; a new one when left out. */
  readonly personId?: string;
  /** The hour before now when left out. */
  readonly happened?: TimeRange;
}

/** Hours proposed for shopping help, an hour long and just over. In a transaction of the system. */
export async function anEntry(tx: Tx, given: GivenEntry = {}): Promise<EntryEntity> {
  const personId = given.personId ?? (await aVolunteer(tx)).personId;
  const happened = given.happened ?? timeRange(new Date(tx.now.getTime() - 3_600_000), tx.now);
  const sourceId = newId();
  await proposeHours(tx, { sourceKind: 'need-place', kind: 'handlehjelp', happened, places: [{ sourceId, personId }] });
  return found(await tx.em.findOneBy(EntryEntity, { sourceId }), 'entry');
}
