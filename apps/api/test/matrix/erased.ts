import { anEntry } from '@hjerterom/hours/testing';
import { aMessage } from '@hjerterom/notifications/testing';
import { askErasure, giveConsent } from '@hjerterom/people';
import { eraseNow } from '@hjerterom/people/testing';
import { found } from '@hjerterom/platform';
import { aVolunteer } from '@hjerterom/volunteers/testing';
import type { ApiWorld } from '../api-world.js';
import type { FullCentre } from '../full-centre/full-centre.js';
import { makeLongNeed, makeNeeds } from '../full-centre/needs.js';
import { makeRoles } from '../full-centre/roles.js';
import { CentreToFill } from '../full-centre/to-fill.js';

/**
 * Somebody who was everything a person can be: who helped and was helped, was asked and written to, has said yes, has
 * left something to do. @returns the centre with what is theirs in the place of what is somebody's
 */
export async function somebodyToErase(at: ApiWorld, here: FullCentre): Promise<FullCentre> {
  const { centreId, leader } = here;
  const centre = new CentreToFill(at, { centreId, leader }, 1);
  const personId = await centre.inCentre(async (tx) => (await aVolunteer(tx)).personId);
  // Two more are asked to help them: one says yes, the other has not answered.
  const helpers = await centre.inCentre(async (tx) => [
    (await aVolunteer(tx)).personId,
    (await aVolunteer(tx)).personId,
  ]);
  const long = await makeLongNeed(centre, personId, helpers);
  await makeNeeds(centre, personId, [personId]);
  const roles = await makeRoles(centre, long.needId);
  for (const table of ['access_invitation', 'access_left_task']) {
    const mine = table === 'access_invitation' ? roles.invitationId : roles.leftTaskId;
    await at.world.rows(`UPDATE ${table} SET person_id = $1 WHERE id = $2`, [personId, mine]);
  }
  const [first, second, messageId] = await centre.inCentre(async (tx) => [
    await anEntry(tx, { personId }),
    await anEntry(tx, { personId }),
    await aMessage(tx, { personId, status: 'to-call', channel: 'call', body: 'Prøvetekst.' }),
  ]);
  const given = await centre.byDesk((tx) =>
    giveConsent(tx, { personId, purpose: 'receiving-help', language: 'nb', how: 'phone' }),
  );
  const self = { centreId, personId, roles: ['resident' as const] };
  const wish = await at.as(self, (tx) => askErasure(tx, { personId }, at.libs));
  const occurrences = await at.world.rows('SELECT id FROM needs_occurrence WHERE need_id = $1', [long.needId]);
  return {
    ...here,
    ...roles,
    ...{ long: { ...long, helperId: personId }, helper: { ...here.helper, personId }, holderId: personId },
    ...{ residentId: personId, manySidedId: personId, volunteerIds: [personId], knockedIds: [personId, personId] },
    entryIds: [first.id, second.id],
    ...{ messageId, placeOfHoursId: first.sourceId },
    open: { needId: long.needId, occurrenceIds: occurrences.map(({ id }) => id as string) },
    consentId: found('consentId' in given ? given.consentId : null, 'consent'),
    erasureId: found('erasureId' in wish ? wish.erasureId : null, 'erasure'),
  };
}

/** The job that erases takes them away. */
export async function erase(at: ApiWorld, { leader, residentId }: FullCentre): Promise<void> {
  await eraseNow(at.world, leader, residentId);
}
