import { centreOf } from '@hjerterom/centres';
import { newId, type Zone } from '@hjerterom/kernel';
import { allow, found, type PersonDataRegistry, Policy, type ToldPart, type Tx } from '@hjerterom/platform';
import { IsNull } from 'typeorm';
import { PersonEntity } from '../person/person.entity.js';
import { ExportEntity } from './export.entity.js';

/** Everything about one person, as the policy sees it. */
export interface EverythingRow {
  centreId: string;
  personId: string;
}

/** Everybody gets their own; the leader makes it for one who has no account, to be given on paper. */
export const everythingPolicy = new Policy<EverythingRow, 'give'>('people.everything', {
  give: [
    allow(['leader', 'system']),
    allow(['coordinator', 'staff', 'volunteer', 'contact', 'resident'], { personId: 'personId' }),
  ],
});

/** What one lib tells, by its name. */
export interface ToldLib {
  readonly lib: string;
  readonly parts: readonly ToldPart[];
}

export interface Everything {
  readonly kind: 'Everything';
  readonly personId: string;
  readonly centre: { readonly name: string; readonly zone: Zone };
  readonly madeAt: Date;
  readonly libs: readonly ToldLib[];
}

/** It was made so often in the last hour that somebody seems to be collecting. */
export interface TooOften {
  readonly kind: 'TooOften';
}

const MOST_IN_AN_HOUR = 10;
const HOUR_MS = 3_600_000;

/**
 * Whether the actor may have everything about this person just now; if so, it is written down that it was given out.
 * @throws NotFound, Forbidden
 */
export async function giveEverything(tx: Tx, personId: string): Promise<{ readonly kind: 'Given' } | TooOften> {
  everythingPolicy.assert(tx.actor, 'give', { centreId: tx.centreId, personId });
  found(
    await tx.em.findOne(PersonEntity, {
      where: { id: personId, centreId: tx.centreId, erasedAt: IsNull() },
      // Two at the same moment are counted one after the other.
      lock: { mode: 'pessimistic_write' },
    }),
    'person',
  );
  const [made] = await tx.query<{ times: number }>(
    `SELECT count(*)::int AS times FROM people_export WHERE person_id = $1 AND made_at > $2`,
    [personId, new Date(tx.now.getTime() - HOUR_MS)],
  );
  if ((made?.times ?? 0) >= MOST_IN_AN_HOUR) return { kind: 'TooOften' };
  await tx.em.insert(ExportEntity, {
    id: newId(),
    centreId: tx.centreId,
    personId,
    madeAt: tx.now,
    madeBy: tx.actor.personId,
  });
  return { kind: 'Given' };
}

/**
 * Gathers all that the libs keep about a person of the actor's centre. Nothing of anybody else is in it. It reads as the
 * system, since what somebody asked for or promised is theirs to know even where they may not look it up themselves: to
 * be called after `giveEverything` has said yes to the one who asks.
 */
export async function everythingAbout(tx: Tx, personId: string, libs: PersonDataRegistry): Promise<Everything> {
  everythingPolicy.assert(tx.actor, 'give', { centreId: tx.centreId, personId });
  const told: ToldLib[] = [];
  // Those who keep the persons themselves come last in forgetting, and first in telling.
  for (const [lib, data] of [...libs.all].reverse()) {
    const parts = (await data.tell(tx, personId)).filter(({ things }) => things.length > 0);
    if (parts.length > 0) told.push({ lib, parts });
  }
  const { name, zone } = await centreOf(tx);
  return { kind: 'Everything', personId, centre: { name, zone }, madeAt: tx.now, libs: told };
}
