import { correctHours } from '@hjerterom/hours';
import { anEntry } from '@hjerterom/hours/testing';
import { aMessage } from '@hjerterom/notifications/testing';
import { askErasure, giveConsent } from '@hjerterom/people';
import { aPerson } from '@hjerterom/people/testing';
import { found } from '@hjerterom/platform';
import type { ApiWorld, Home, SignedIn } from '../api-world.js';
import { type MadeApplications, makeApplications } from './applications.js';
import { type MadeAssociations, makeAssociations } from './associations.js';
import { type Booked, makeBooked } from './bookings.js';
import { makeCoordinator } from './coordinator.js';
import { type MadeKeys, makeKeys } from './keys.js';
import { type AskedNeed, makeLongNeed, makeNeeds, makeOpenNeed, manyDates, type OpenNeed } from './needs.js';
import { makeKnocked, makeManySided, makeResident, makeVolunteers } from './people.js';
import { type MadeRoles, makeRoles } from './roles.js';
import { type MadeRooms, makeRooms } from './rooms.js';
import { makeKinds, makeQuestions } from './settings.js';
import { CentreToFill, several } from './to-fill.js';

/** A centre in which there are so many of everything, with an id of each kind of thing. */
export interface FullCentre extends Home, MadeApplications, MadeRoles, MadeAssociations, MadeRooms, MadeKeys {
  readonly rows: number;
  /** Of this centre, and of as many others as there are rows in all. */
  readonly coordinator: SignedIn;
  readonly kinds: readonly string[];
  /** What the gate asks about *besoksvenn*; it is open to each no. */
  readonly questionIds: readonly string[];
  readonly residentId: string;
  /** In the second of the rooms. */
  readonly booked: Booked;
  readonly volunteerIds: readonly string[];
  /** Who would like to help and waits for an answer: two more than there are rows. */
  readonly knockedIds: readonly string[];
  /** A volunteer with many exceptions and many blocked pairs. */
  readonly manySidedId: string;
  readonly long: AskedNeed;
  /** Who said yes first to the long need. */
  readonly helper: SignedIn;
  readonly open: OpenNeed;
  /** Two that are proposed. */
  readonly entryIds: readonly [string, string];
  /** The promised place that hours were given to. */
  readonly placeOfHoursId: string;
  /** What the resident said yes to. */
  readonly consentId: string;
  /** A wish that waits for the leader. */
  readonly erasureId: string;
  /** On the call list. */
  readonly messageId: string;
}

/** Fills a new centre by the libs' own verbs: so many rows of everything that lists give. */
export async function fullCentre(at: ApiWorld, rows: number): Promise<FullCentre> {
  const home = await at.home();
  const centre = new CentreToFill(at, home, rows);
  const kinds = await makeKinds(centre);
  const questionIds = await makeQuestions(centre);
  const residentId = await makeResident(centre);
  await makeAudit(centre, residentId);
  const volunteerIds = await makeVolunteers(centre, rows + 3);
  const long = await makeLongNeed(centre, residentId, volunteerIds);
  await makeNeeds(centre, residentId, volunteerIds.slice(0, rows));
  const manySidedId = await makeManySided(centre);
  const rooms = await makeRooms(centre);
  const associations = await makeAssociations(centre);
  const open = await makeOpenNeed(centre, manyDates(centre));
  return {
    ...home,
    rows,
    coordinator: await makeCoordinator(centre),
    kinds,
    questionIds,
    residentId,
    ...rooms,
    // Whoever applies lets go of what they hold: the hold comes last.
    ...(await makeApplications(centre, associations, found(rooms.roomIds[2], 'room'))),
    booked: await makeBooked(centre, associations, found(rooms.roomIds[1], 'room')),
    ...(await makeKeys(centre, {
      ...{ personId: associations.contact.personId, associationId: associations.associationId },
      roomId: found(rooms.roomIds[1], 'room'),
    })),
    volunteerIds,
    knockedIds: await makeKnocked(centre, rows + 2),
    manySidedId,
    long,
    helper: await at.signedIn(home.centreId, long.helperId, 'volunteer'),
    open,
    ...(await makeRoles(centre, open.needId)),
    ...(await makeHours(centre)),
    ...associations,
    consentId: await makeConsent(centre, residentId),
    erasureId: await makeErasures(centre),
    messageId: await makeCalls(centre),
  };
}

/** That the desk changed the resident's card, was refused once, and read the address. */
async function makeAudit(centre: CentreToFill, residentId: string): Promise<void> {
  const subjects = [residentId];
  await centre.byDesk(async (tx) => {
    for (let n = 0; n < centre.rows; n += 1) tx.did('updatePerson', { subjects, outcome: 'PersonUpdated' });
    tx.did('updatePerson', { subjects, outcome: 'Refused' });
  });
  await centre.byDesk(async (tx) => tx.looked('address', subjects));
}

/** Hours that somebody corrected, and at last two that are proposed. */
async function makeHours(centre: CentreToFill): Promise<Pick<FullCentre, 'entryIds' | 'placeOfHoursId'>> {
  await several(centre.rows, async () => {
    const { id: entryId } = await centre.inCentre((tx) => anEntry(tx));
    for (const minutes of [30, 45]) await centre.byDesk((tx) => correctHours(tx, { entryId, minutes }));
  });
  const proposed = () => centre.inCentre((tx) => anEntry(tx));
  const { id, sourceId } = await proposed();
  return { entryIds: [id, (await proposed()).id], placeOfHoursId: sourceId };
}

/** A yes that was said on the phone. @returns its id */
async function makeConsent(centre: CentreToFill, personId: string): Promise<string> {
  const given = await centre.byDesk((tx) =>
    giveConsent(tx, { personId, purpose: 'receiving-help', language: 'nb', how: 'phone' }),
  );
  return found('consentId' in given ? given.consentId : null, 'consent');
}

/** People who want to be erased, and wait for the leader. @returns the id of one wish */
async function makeErasures(centre: CentreToFill): Promise<string> {
  const ids = await several(centre.rows, async () => {
    const { id: personId } = await centre.inCentre((tx) => aPerson(tx));
    const self = { centreId: centre.home.centreId, personId, roles: ['resident' as const] };
    const wish = await centre.at.as(self, (tx) => askErasure(tx, { personId }, centre.at.libs));
    return found('erasureId' in wish ? wish.erasureId : null, 'erasure');
  });
  return found(ids[0], 'erasure');
}

/** People whom somebody has to ring. @returns the id of a message to one of them */
async function makeCalls(centre: CentreToFill): Promise<string> {
  const ids = await centre.inCentre((tx) =>
    several(centre.rows, async () =>
      aMessage(tx, { personId: (await aPerson(tx)).id, status: 'to-call', channel: 'call', body: 'Prøvetekst.' }),
    ),
  );
  return found(ids[0], 'message');
}
