import { invitationToken, makeSignInLink } from '@hjerterom/access';
import { contactPath } from '@hjerterom/associations/testing';
import { hoursLink } from '@hjerterom/hours';
import { newId } from '@hjerterom/kernel';
import { offerLink } from '@hjerterom/offers';
import { tellingPath } from '@hjerterom/rooms/testing';
import { guardianPath, statusPath } from '@hjerterom/volunteers/testing';
import type { SignedIn } from '../api-world.js';
import type { Scene } from './scene.js';
import { type Relation, relations } from './seen.js';
import type { Asker } from './table.js';

/** An address as a browser asks for it, and the form that is sent there. */
export interface PageAsked {
  readonly path: string;
  readonly form?: Readonly<Record<string, string>>;
}

/**
 * The address of a route, and what is sent there.
 * @param route as in the table, such as `GET /my-data/:centreId/:personId`
 * @param what as in the table; `another` is a link or a name that is nobody's, `gone` that of one who was erased
 * @returns null where this asker has no such thing
 * @throws Error for a placeholder that is not written down here
 */
export type AskPage = (route: string, what: string, asker: Asker) => PageAsked | null;

const NO_ID = '00000000-0000-4000-8000-000000000000';

/** Every link that is sent to anybody, in a scene: made before anything is asked. */
export async function pagePaths({ at, who, thingsOf }: Scene): Promise<AskPage> {
  const { config } = at.world;
  const [volunteer, things, gone] = [who.volunteer, thingsOf('volunteer', 'own'), thingsOf('leader', 'gone')];
  if (!volunteer || !things || !gone) throw new Error('The scene has no volunteer, or nobody who was erased.');
  const speaking = thingsOf('contact', 'own');
  if (!speaking) throw new Error('Nobody in the scene speaks for an association.');
  const { centreId } = volunteer;
  const [centre] = await at.world.rows('SELECT slug FROM centres_centre WHERE id = $1', [centreId]);
  const [invitation] = await at.world.rows(
    'SELECT id, round FROM access_invitation WHERE centre_id = $1 AND accepted_at IS NULL LIMIT 1',
    [centreId],
  );
  const [telling] = await at.world.rows('SELECT id FROM rooms_telling WHERE booking_id IS NOT NULL LIMIT 1');
  const madeFeed = async (kind: string, input: object, asker: SignedIn | undefined) => {
    const { data } = await at.graphql<{ made: { address: string } }>(
      `mutation ($centreId: ID!, $key: String!, $input: ${kind}Input!) {
         made: make${kind}(centreId: $centreId, idempotencyKey: $key, input: $input) {
           ... on ${kind}Made { address } } }`,
      { centreId, key: newId(), input },
      asker,
    );
    return data.made.address;
  };
  const feed = await madeFeed('CalendarFeed', { personId: volunteer.personId }, volunteer);
  const bookingFeed = await madeFeed('BookingFeed', { associationId: speaking.associationId }, who.contact);
  const lastOf = (link: string) => link.slice(link.lastIndexOf('/') + 1);
  const [asked = ''] = things.long.awaitedOfferIds;
  const promised = thingsOf('leader', 'other')?.long.acceptedOfferId ?? '';
  // In the scene everything is closed, so that every field says something.
  await at.world.rows('UPDATE offers_offer SET closed_reason = NULL WHERE id = $1', [promised]);
  const signInLink = await at.inCentre(centreId, (tx) => makeSignInLink(tx, volunteer.personId));
  /** What stands for the one placeholder in addresses that begin like this; the first that fits. */
  const links: readonly (readonly [RegExp, string])[] = [
    [/^\/o\/:token(\/answer)?$/, lastOf(offerLink(config, asked))],
    [/^\/o\//, lastOf(offerLink(config, promised))],
    [/^\/h\//, lastOf(hoursLink(config, things.entryIds[0]))],
    [/^\/l\//, lastOf(contactPath(config, speaking.associationContactId))],
    [/^\/lag\//, speaking.associationId],
    [/^\/r\//, lastOf(tellingPath(config, telling?.id as string))],
    [/^\/v\//, lastOf(statusPath(config, volunteer.personId))],
    [/^\/g\//, lastOf(guardianPath(config, volunteer.personId))],
    [/^\/calendar\/bookings\//, lastOf(bookingFeed)],
    [/^\/calendar\//, lastOf(feed)],
    [/^\/sign-in\/link\//, signInLink],
    [/^\/sign-in\/invitation\//, invitationToken(config, invitation as { id: string; round: number })],
    [/^\/room-pictures\//, things.pictureId],
    [/^\/:slug\//, centre?.slug as string],
    [/^\/c\//, 'stromso'],
    [/./, NO_ID],
  ];
  const linksOfErased: typeof links = [
    [/^\/o\//, lastOf(offerLink(config, gone.long.acceptedOfferId))],
    [/^\/v\//, lastOf(statusPath(config, gone.residentId))],
    [/^\/g\//, lastOf(guardianPath(config, gone.residentId))],
    [/^\/dev\//, gone.residentId],
  ];
  const forms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'POST /:slug/bli-frivillig': {
      ...{ name: 'Nye Ansikt', phone: '+47 290 99 999', kinds: 'handlehjelp', languages: 'nb', weekParts: 'evening' },
      ...{ ageGroup: '30-49', consent: 'yes' },
    },
    'POST /:slug/lag/ny': {
      ...{ name: 'Prøvestigen vel', categories: 'nabolag', targetGroups: 'alle', languages: 'nb', notDouble: 'yes' },
      ...{ contactName: 'Nye Ansikt', phone: '+47 290 99 998', consent: 'yes' },
    },
    'POST /v/:token': { version: '2026-1' },
    'POST /g/:token': { answer: 'yes' },
    'POST /o/:token/answer': { answer: 'yes' },
    'POST /o/:token/give-back': { date: 'all' },
    'POST /h/:token': { answer: 'confirm' },
    'POST /r/:token': { do: 'coming' },
    'POST /dev/clock': { advance: 'PT1H' },
    'POST /sign-in': { address: 'ukjent@example.org' },
    'POST /account/demand': { centreId, demand: 'no' },
    'POST /account/password': { password: 'en-lang-setning-om-kaffe' },
    'POST /account/addresses': { address: 'ny@example.org' },
  };

  return (route, what, asker) => {
    const [method, given = ''] = route.split(' ');
    const pattern = given.replace(':room', things.roomIds[0] ?? '');
    const posts = method === 'POST' ? { form: formOf(route, what, asker) } : {};
    if (pattern.startsWith('/my-data/')) return personalData(pattern, what, asker);
    const link = (what === 'gone' ? linksOfErased : links).find(([begins]) => begins.test(pattern))?.[1];
    if (link === undefined) throw new Error(`Say in page-paths.ts what is ${what} at ${pattern}.`);
    return { path: filled(pattern, what === 'another' ? changed(link) : link), ...posts };
  };

  function formOf(route: string, what: string, asker: Asker): Readonly<Record<string, string>> {
    if (route !== 'POST /dev/sign-in') return forms[route] ?? {};
    return { personId: (what === 'gone' ? gone?.residentId : (who[asker] ?? volunteer)?.personId) ?? '' };
  }

  function personalData(pattern: string, what: string, asker: Asker): PageAsked | null {
    const relation = relations.find((one) => one === what) as Relation;
    const there = thingsOf(asker, relation);
    const personId = relation === 'own' ? who[asker]?.personId : there?.residentId;
    const where = relation === 'foreign' ? there?.centreId : centreId;
    return personId ? { path: pattern.replace(':centreId', where ?? '').replace(':personId', personId) } : null;
  }
}

/** The pattern with this in the place of its one placeholder. */
function filled(pattern: string, value: string): string {
  return pattern.replace(/[:*]\w+/, value);
}

/** The same link with another letter: nobody's. */
function changed(link: string): string {
  return `${link.startsWith('a') ? 'b' : 'a'}${link.slice(1)}`;
}
