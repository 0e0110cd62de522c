import { newId } from '@hjerterom/kernel';
import { aPerson } from '@hjerterom/people/testing';
import { blockPair, recordCertificate } from '@hjerterom/volunteers';
import { aVolunteer, wholeWeek } from '@hjerterom/volunteers/testing';
import { type CentreToFill, several } from './to-fill.js';

const aWeekAway = [{ from: '2027-02-15', to: '2027-02-21', available: false }] as const;
const MOST = { contactPoints: 10, exceptions: 50 };

/** Somebody with as many ways to be reached as there is room for. */
export function makeResident(centre: CentreToFill): Promise<string> {
  const contactPoints = Array.from({ length: centre.atMost(MOST.contactPoints) }, () => ({
    kind: 'email' as const,
    value: `${newId()}@example.org`,
  }));
  return centre.inCentre(async (tx) => (await aPerson(tx, { contactPoints })).id);
}

/**
 * Volunteers who may be asked for everything, and as many who may not be asked at all: each with somebody they are not
 * to be paired with. @returns the first
 */
export function makeVolunteers(centre: CentreToFill, count: number): Promise<string[]> {
  return centre.inCentre((tx) =>
    several(count, async () => {
      const { personId: paused } = await aVolunteer(tx, { status: 'paused', exceptions: aWeekAway });
      const { personId: free } = await aVolunteer(tx, { exceptions: aWeekAway });
      for (const volunteerId of [paused, free]) await blockPair(tx, { volunteerId, personId: (await aPerson(tx)).id });
      return free;
    }),
  );
}

/**
 * People who knocked, each with a certificate that they showed elsewhere and that will not count for long. @returns all
 */
export async function makeKnocked(centre: CentreToFill, count: number): Promise<string[]> {
  const ids = await centre.inCentre((tx) =>
    several(count, async () => (await aVolunteer(tx, { status: 'applied' })).personId),
  );
  await centre.byDesk(async (tx) => {
    for (const personId of ids) await recordCertificate(tx, { personId, shownOn: '2023-12-01', legalBasis: 'minors' });
  });
  return ids;
}

/** A volunteer who is away on many days, and is not to be paired with many people. */
export function makeManySided(centre: CentreToFill): Promise<string> {
  const exceptions = Array.from({ length: centre.atMost(MOST.exceptions) }, (_, n) => {
    const day = `2027-03-${String((n % 28) + 1).padStart(2, '0')}`;
    return { from: day, to: day, available: false as const };
  });
  return centre.inCentre(async (tx) => {
    const { personId: volunteerId } = await aVolunteer(tx, { weekly: wholeWeek, exceptions });
    await several(centre.rows, async () => blockPair(tx, { volunteerId, personId: (await aPerson(tx)).id }));
    return volunteerId;
  });
}
