import { type ToldPart, type Tx, told, toldCode } from '@hjerterom/platform';

const basisWords = {
  minors: { nb: 'oppdrag med barn', en: 'tasks with children' },
  'developmental-disability': {
    nb: 'oppdrag for personer med utviklingshemming',
    en: 'tasks for people with a developmental disability',
  },
};
const expiryWords = { ...basisWords, confidentiality: { nb: 'taushetserklæring', en: 'confidentiality statement' } };
const stateWords = {
  planned: { nb: 'avtalt', en: 'booked' },
  moved: { nb: 'flyttet', en: 'moved' },
  held: { nb: 'holdt', en: 'held' },
  'called-off': { nb: 'avlyst', en: 'called off' },
  earlier: { nb: 'holdt før', en: 'held before' },
};
const wayWords = {
  here: { nb: 'hos oss', en: 'here' },
  phone: { nb: 'på telefon', en: 'on the phone' },
  elsewhere: { nb: 'et annet sted', en: 'elsewhere' },
};
const signedWords = { screen: { nb: 'på skjermen', en: 'on the screen' }, paper: { nb: 'på papir', en: 'on paper' } };

/**
 * What was said and shown on somebody's way to being a volunteer: but for who talked with them or saw their papers, and
 * who else in the list may be the same person.
 */
export async function tellPath(tx: Tx, personId: string): Promise<ToldPart[]> {
  const of = <Row extends object>(sql: string) => tx.query<Row>(sql, [personId, tx.centreId]);
  const applications = await of<{ appliedAt: Date; ageGroup: string; weekParts: string[] }>(
    `SELECT applied_at AS "appliedAt", age_group AS "ageGroup", week_parts AS "weekParts" FROM volunteers_application
     WHERE person_id = $1 AND centre_id = $2 ORDER BY applied_at`,
  );
  const talks = await of<{
    startsAt: Date | null;
    heldOn: string | null;
    place: string | null;
    state: string;
    way: string | null;
    moved: boolean;
    bookedAt: Date;
  }>(
    `SELECT starts_at AS "startsAt", held_on::text AS "heldOn", place, state, way, moved, booked_at AS "bookedAt"
     FROM volunteers_talk WHERE person_id = $1 AND centre_id = $2 ORDER BY booked_at`,
  );
  const certificates = await of<{ shownOn: string; basis: string; validUntil: string | null }>(
    `SELECT shown_on::text AS "shownOn", legal_basis AS basis, valid_until::text AS "validUntil"
     FROM volunteers_certificate WHERE person_id = $1 AND centre_id = $2 ORDER BY shown_on`,
  );
  const signed = await of<{ signedOn: string; validUntil: string | null; way: string; text: string | null }>(
    `SELECT signed_on::text AS "signedOn", valid_until::text AS "validUntil", way, text_version AS text
     FROM volunteers_confidentiality WHERE person_id = $1 AND centre_id = $2 ORDER BY signed_on`,
  );
  const expiries = await of<{ what: string; validUntil: string; warnAt: Date; warnedAt: Date | null }>(
    `SELECT what, valid_until::text AS "validUntil", warn_at AS "warnAt", warned_at AS "warnedAt"
     FROM volunteers_expiry WHERE person_id = $1 AND centre_id = $2 ORDER BY valid_until, id`,
  );
  const declines = await of<{ at: Date; referredTo: string; words: string | null }>(
    `SELECT declined_at AS at, referred_to AS "referredTo", words FROM volunteers_decline
     WHERE person_id = $1 AND centre_id = $2 ORDER BY declined_at`,
  );
  return [
    {
      key: 'applications',
      title: { nb: 'Da du meldte deg', en: 'When you signed up' },
      things: applications.map(({ appliedAt, ageGroup, weekParts }) => [
        told('appliedAt', 'Dato', 'Date', appliedAt),
        told('ageGroup', 'Aldersgruppe', 'Age group', ageGroup),
        told('weekParts', 'Når du kan', 'When you can', weekParts),
      ]),
    },
    {
      key: 'talks',
      title: { nb: 'Samtaler', en: 'Talks' },
      things: talks.map(({ startsAt, heldOn, place, state, way, moved, bookedAt }) => [
        told('bookedAt', 'Avtalen ble gjort', 'The booking was made', bookedAt),
        told('startsAt', 'Avtalt', 'Booked', startsAt),
        told('state', 'Hvor det står', 'Where it stands', toldCode(state, stateWords)),
        told('moved', 'Flyttet', 'Moved', moved),
        told('way', 'Hvordan', 'How', toldCode(way, wayWords)),
        told('heldOn', 'Holdt', 'Held', heldOn),
        told('place', 'Sted', 'Place', place),
      ]),
    },
    {
      key: 'certificates',
      title: { nb: 'Vist politiattest', en: 'Police certificate shown' },
      things: certificates.map(({ shownOn, basis, validUntil }) => [
        told('shownOn', 'Dato', 'Date', shownOn),
        told('legalBasis', 'Til', 'For', toldCode(basis, basisWords)),
        told('validUntil', 'Gjelder til og med', 'Valid until', validUntil),
      ]),
    },
    {
      key: 'confidentiality',
      title: { nb: 'Taushetserklæring', en: 'Confidentiality statement' },
      things: signed.map(({ signedOn, validUntil, way, text }) => [
        told('signedOn', 'Skrevet under', 'Signed', signedOn),
        told('way', 'Hvordan', 'How', toldCode(way, signedWords)),
        told('textVersion', 'Tekst', 'Text', text),
        told('validUntil', 'Gjelder til og med', 'Valid until', validUntil),
      ]),
    },
    {
      key: 'expiries',
      title: { nb: 'Det som går ut', en: 'What expires' },
      things: expiries.map(({ what, validUntil, warnAt, warnedAt }) => [
        told('what', 'Hva', 'What', toldCode(what, expiryWords)),
        told('validUntil', 'Gjelder til og med', 'Valid until', validUntil),
        told('warnAt', 'Skal varsles', 'To be warned of', warnAt),
        told('warnedAt', 'Varslet', 'Warned of', warnedAt),
      ]),
    },
    {
      key: 'declines',
      title: { nb: 'Da vi sa nei', en: 'When we said no' },
      things: declines.map(({ at, referredTo, words }) => [
        told('declinedAt', 'Dato', 'Date', at),
        told('referredTo', 'Henvist til', 'Referred to', referredTo),
        told('words', 'Det vi skrev', 'What we wrote', words),
      ]),
    },
  ];
}
