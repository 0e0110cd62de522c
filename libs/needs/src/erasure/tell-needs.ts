import { type ToldPart, type Tx, told, toldCode } from '@hjerterom/platform';
import { tellDates } from './tell-dates.js';
import { tellPromises } from './tell-promises.js';

const statusWords = {
  registered: { nb: 'skrevet ned', en: 'written down' },
  open: { nb: 'åpent', en: 'open' },
  asking: { nb: 'vi spør', en: 'we are asking' },
  assigned: { nb: 'noen kommer', en: 'somebody is coming' },
  referred: { nb: 'henvist videre', en: 'referred onward' },
  done: { nb: 'utført', en: 'done' },
  cancelled: { nb: 'avlyst', en: 'cancelled' },
  unfilled: { nb: 'ingen kunne', en: 'nobody could' },
};

const whenWords = {
  fixed: { nb: 'fast tid', en: 'a fixed time' },
  window: { nb: 'en gang innen', en: 'some time within' },
  series: { nb: 'igjen og igjen', en: 'again and again' },
};

const placeWords = {
  taken: { nb: 'ja', en: 'yes' },
  done: { nb: 'utført', en: 'done' },
  'given-back': { nb: 'meldt fra at det ikke gikk', en: 'said that it could not be' },
  cancelled: { nb: 'avlyst', en: 'cancelled' },
};

interface Asked {
  readonly nb: string;
  readonly en: string;
  readonly kind: string;
  readonly status: string;
  readonly registeredAt: Date;
  readonly languages: readonly string[];
  readonly district: string | null;
  readonly place: string | null;
  readonly about: string | null;
  readonly notes: string | null;
  readonly whenKind: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly minutes: number;
  readonly rrule: string | null;
  readonly startDate: string | null;
  readonly startTime: string | null;
  readonly untilDate: string | null;
  readonly places: number;
  readonly urgent: boolean;
  readonly closedAt: Date | null;
  readonly consented: boolean | null;
  readonly referredAt: Date | null;
  readonly closeReason: string | null;
  readonly referredTo: string | null;
  readonly referralReason: string | null;
  readonly mine: boolean;
}

interface Promised {
  readonly nb: string;
  readonly en: string;
  readonly kind: string;
  readonly status: string;
  readonly start: Date | null;
  readonly remindedAt: Date | null;
}

/**
 * What somebody asked for and what they promised. Of a need that they asked for another, only that they did: the rest is
 * the other's. Of a task of theirs, only what it was and when: whom they helped is the other's.
 */
export async function tellNeeds(tx: Tx, personId: string): Promise<ToldPart[]> {
  const asked = await tx.query<Asked>(
    `SELECT k.name_nb AS nb, k.name_en AS en, n.kind, n.status, n.registered_at AS "registeredAt", n.languages,
       n.when_kind AS "whenKind", n.starts_at AS "startsAt", n.ends_at AS "endsAt", n.minutes, n.rrule,
       n.start_date AS "startDate", n.start_time AS "startTime", n.until_date AS "untilDate", n.places, n.urgent,
       n.closed_at AS "closedAt", r.consented, r.referred_at AS "referredAt", n.district, n.place, n.about, n.notes, n.close_reason AS "closeReason", r.referred_to AS "referredTo",
       r.reason AS "referralReason", n.recipient_id = $1 AS mine
     FROM needs_need n JOIN needs_kind k ON k.centre_id = n.centre_id AND k.code = n.kind
       LEFT JOIN needs_referral r ON r.need_id = n.id
     WHERE n.centre_id = $2 AND $1 IN (n.recipient_id, n.requested_by) ORDER BY n.registered_at, n.id`,
    [personId, tx.centreId],
  );
  const promised = await tx.query<Promised>(
    `SELECT k.name_nb AS nb, k.name_en AS en, n.kind, p.status, lower(coalesce(o.during, o.within)) AS start,
       p.reminded_at AS "remindedAt"
     FROM needs_place p JOIN needs_occurrence o ON o.id = p.occurrence_id JOIN needs_need n ON n.id = o.need_id
       JOIN needs_kind k ON k.centre_id = n.centre_id AND k.code = n.kind
     WHERE p.centre_id = $2 AND p.person_id = $1 ORDER BY lower(o.within), p.id`,
    [personId, tx.centreId],
  );
  const what = ({ kind, nb, en }: { kind: string; nb: string; en: string }) =>
    told('kind', 'Hva', 'What', { code: kind, words: { nb, en } });
  return [
    {
      key: 'needs',
      title: { nb: 'Det du har bedt om hjelp til', en: 'What you have asked for help with' },
      things: asked
        .filter(({ mine }) => mine)
        .map((need) => [
          what(need),
          told('registeredAt', 'Skrevet ned', 'Written down', need.registeredAt),
          told('status', 'Status', 'Status', toldCode(need.status, statusWords)),
          told('whenKind', 'Slags tid', 'Kind of time', toldCode(need.whenKind, whenWords)),
          told('startsAt', 'Fra', 'From', need.startsAt),
          told('endsAt', 'Til', 'Until', need.endsAt),
          told('startDate', 'Første dag', 'First day', need.startDate),
          told('startTime', 'Klokken', 'At', need.startTime),
          told('untilDate', 'Siste dag', 'Last day', need.untilDate),
          told('rrule', 'Regel for gjentakelse', 'Rule of repetition', need.rrule),
          told('minutes', 'Minutter', 'Minutes', need.minutes),
          told('places', 'Hvor mange som trengs', 'How many are needed', need.places),
          told('urgent', 'Haster', 'Urgent', need.urgent),
          told('languages', 'Språk', 'Languages', need.languages),
          told('district', 'Bydel', 'District', need.district),
          told('place', 'Sted', 'Place', need.place),
          told('about', 'Om oppdraget', 'About the task', need.about),
          told('notes', 'Notat', 'Note', need.notes),
          told('closedAt', 'Avsluttet', 'Closed', need.closedAt),
          told('closeReason', 'Hvorfor det ble avsluttet', 'Why it was closed', need.closeReason),
          told('referredTo', 'Henvist til', 'Referred to', need.referredTo),
          told('referralReason', 'Hvorfor', 'Why', need.referralReason),
          told('referralConsented', 'Du sa ja til det', 'You agreed to it', need.consented),
          told('referredAt', 'Henvist', 'Referred', need.referredAt),
        ]),
    },
    {
      key: 'needsForOthers',
      title: { nb: 'Det du har bedt om for andre', en: 'What you have asked for on behalf of others' },
      things: asked
        .filter(({ mine }) => !mine)
        .map((need) => [what(need), told('registeredAt', 'Skrevet ned', 'Written down', need.registeredAt)]),
    },
    {
      key: 'tasks',
      title: { nb: 'Oppdragene dine', en: 'Your tasks' },
      things: promised.map((place) => [
        what(place),
        told('start', 'Når', 'When', place.start),
        told('status', 'Status', 'Status', toldCode(place.status, placeWords)),
        told('remindedAt', 'Minnet om', 'Reminded', place.remindedAt),
      ]),
    },
    ...(await tellDates(tx, personId)),
    ...(await tellPromises(tx, personId)),
  ];
}
