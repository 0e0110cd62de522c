import { anAssociation } from '@hjerterom/associations/testing';
import { anEntry } from '@hjerterom/hours/testing';
import { newId } from '@hjerterom/kernel';
import { askVolunteers } from '@hjerterom/needs';
import { aNeed, theDesk } from '@hjerterom/needs/testing';
import { aMessage } from '@hjerterom/notifications/testing';
import { offersOf } from '@hjerterom/offers';
import { aVolunteer } from '@hjerterom/volunteers/testing';
import { Module } from '@nestjs/common';
import { pagesOfApp } from '../../src/api.module.js';
import { ApiWorld, type SignedIn } from '../api-world.js';
import { makeBooked } from '../full-centre/bookings.js';
import { type FullCentre, fullCentre } from '../full-centre/full-centre.js';
import { makeKeys } from '../full-centre/keys.js';
import { CentreToFill } from '../full-centre/to-fill.js';
import { erase, somebodyToErase } from './erased.js';
import { fillEveryColumn } from './fill-columns.js';
import { Relatives } from './relatives.js';
import type { Relation, RelationOf } from './seen.js';
import type { Asker } from './table.js';

@Module({ controllers: pagesOfApp({ demo: true }) })
class PagesOfApp {}

/** Two centres with somebody in every role in the one; and the things of each relation, as arguments name them. */
export interface Scene {
  readonly at: ApiWorld;
  readonly who: Readonly<Record<Asker, SignedIn | undefined>>;
  /** Whose a row is, to this asker. */
  relationOf(asker: Asker): RelationOf;
  /** A centre as root fields are asked in, whose things are those of this relation; null where there are none. */
  thingsOf(asker: Asker, relation: Relation): FullCentre | null;
}

/**
 * Puts up the scene: a volunteer who has said yes to a resident, others like them, one who has been erased, and another
 * centre with the same.
 */
export async function putUpScene(): Promise<Scene> {
  const at = await ApiWorld.create({ api: [PagesOfApp] });
  const here = await fullCentre(at, 2);
  const elsewhere = await fullCentre(at, 1);
  const { centreId, leader, coordinator } = here;
  const who: Scene['who'] = {
    ...{ coordinator, leader, anonymous: undefined },
    staff: await at.somebody(centreId, 'staff'),
    volunteer: await at.signedIn(centreId, here.long.helperId, 'volunteer'),
    contact: await at.somebody(centreId, 'contact'),
    resident: await at.signedIn(centreId, here.residentId, 'resident'),
  };
  // The resident would like to help, too.
  const exceptions = [{ from: '2027-02-15', to: '2027-02-21', available: false }] as const;
  await at.inCentre(centreId, (tx) => aVolunteer(tx, { personId: here.residentId, status: 'declined', exceptions }));
  const things = new Map<string, FullCentre>();
  for (const { personId } of [who.volunteer, who.contact, who.resident].filter((one) => one !== undefined)) {
    const own = await thingsOfPerson(at, here, personId);
    const borrows =
      who.contact?.personId === personId ? { associationId: own.associationId, contact: who.contact } : null;
    const centre = new CentreToFill(at, here, 1);
    // At another time than others are there.
    const booked = borrows ? await makeBooked(centre, borrows, here.booked.roomId, '10:00') : here.booked;
    const { associationId } = own;
    const keys = await makeKeys(centre, { personId, associationId, roomId: booked.roomId });
    things.set(personId, { ...own, ...keys, booked });
  }
  const erased = await somebodyToErase(at, here);
  await fillEveryColumn(at.world);
  await erase(at, erased);
  const others = await withWishes(at, ofOthers(here, await acceptedByAnother(at, here)));
  for (const [personId, own] of things) things.set(personId, await withWishes(at, own));
  const relatives = await Relatives.read(at.world, centreId);
  const related = new Map([
    [here.long.helperId, [here.residentId]],
    [here.residentId, [here.long.helperId]],
  ]);
  const personOf = (asker: Asker) => who[asker]?.personId ?? '';
  return {
    at,
    who,
    relationOf: (asker) => relatives.seenBy(personOf(asker), related.get(personOf(asker)) ?? []),
    thingsOf(asker, relation) {
      if (relation === 'own') return things.get(personOf(asker)) ?? null;
      if (relation === 'related') return things.get(related.get(personOf(asker))?.[0] ?? '') ?? null;
      return { other: others, foreign: elsewhere, gone: erased }[relation];
    },
  };
}

/** The centre with what is one person's in the place of what is somebody's. */
async function thingsOfPerson(at: ApiWorld, here: FullCentre, personId: string): Promise<FullCentre> {
  const isVolunteer = personId === here.long.helperId;
  const { messageId, entryIds, association } = await at.inCentre(here.centreId, async (tx) => ({
    association: await anAssociation(tx, { contactPersonId: personId }),
    messageId: await aMessage(tx, { personId, status: 'to-call', channel: 'call', body: 'Prøvetekst.' }),
    entryIds: isVolunteer ? [(await anEntry(tx, { personId })).id] : [],
  }));
  const [spoken] = await at.world.rows('SELECT id FROM associations_contact WHERE association_id = $1', [
    association.id,
  ]);
  const [entry = newId()] = entryIds;
  const awaited = isVolunteer ? await askAboutAnother(at, here, personId) : newId();
  const acceptedOfferId = isVolunteer ? here.long.acceptedOfferId : newId();
  const long = { ...here.long, acceptedOfferId, awaitedOfferIds: [awaited, awaited] };
  return {
    ...here,
    associationId: association.id,
    associationContactId: spoken?.id as string,
    helper: { ...here.helper, personId },
    long,
    messageId,
    entryIds: [entry, entry],
    residentId: personId,
    manySidedId: personId,
    knockedIds: [personId, personId],
  };
}

/** A volunteer is asked about one more need. @returns the offer that awaits an answer */
async function askAboutAnother(at: ApiWorld, { centreId, leader }: FullCentre, personId: string): Promise<string> {
  const needId = await at.as(theDesk(centreId, leader.personId), async (tx) => {
    const id = await aNeed(tx);
    await askVolunteers(tx, { needId: id, personIds: [personId] });
    return id;
  });
  const [offer] = await at.inCentre(centreId, (tx) => offersOf(tx, 'need', [needId]));
  return offer?.id ?? '';
}

/** With the consent and the wish to be erased of the person whose things these are. */
async function withWishes(at: ApiWorld, things: FullCentre): Promise<FullCentre> {
  const idOf = async (table: string) => {
    const [row] = await at.world.rows(`SELECT id FROM ${table} WHERE person_id = $1 LIMIT 1`, [things.residentId]);
    return row?.id as string;
  };
  return { ...things, consentId: await idOf('people_consent'), erasureId: await idOf('people_erasure') };
}

/** What another volunteer has said yes to. */
async function acceptedByAnother(at: ApiWorld, { centreId, long }: FullCentre): Promise<string> {
  const [offer] = await at.world.rows(
    `SELECT id FROM offers_offer WHERE centre_id = $1 AND status = 'accepted' AND person_id <> $2 LIMIT 1`,
    [centreId, long.helperId],
  );
  return offer?.id as string;
}

/** The centre with what belongs to nobody in the scene. */
function ofOthers(here: FullCentre, acceptedOfferId: string): FullCentre {
  // The first two have promised something; the third has not.
  const busy = here.volunteerIds.slice(0, 2).find((id) => id !== here.long.helperId) ?? here.manySidedId;
  const [, , idle = here.manySidedId] = here.volunteerIds;
  const helper = { ...here.helper, personId: busy };
  return { ...here, helper, residentId: idle, manySidedId: busy, long: { ...here.long, acceptedOfferId } };
}
