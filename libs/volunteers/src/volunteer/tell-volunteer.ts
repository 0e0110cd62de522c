import { type ToldPart, type Tx, told, toldCode } from '@hjerterom/platform';

const statusWords = {
  applied: { nb: 'har meldt seg', en: 'has signed up' },
  'talk-booked': { nb: 'samtale avtalt', en: 'a talk is booked' },
  declined: { nb: 'takket nei til', en: 'declined' },
  active: { nb: 'aktiv', en: 'active' },
  approved: { nb: 'godkjent', en: 'approved' },
  paused: { nb: 'har pause', en: 'is taking a break' },
  left: { nb: 'har sluttet', en: 'has left' },
};

const basisWords = {
  minors: { nb: 'oppdrag med barn', en: 'tasks with children' },
  'developmental-disability': {
    nb: 'oppdrag for personer med utviklingshemming',
    en: 'tasks for people with a developmental disability',
  },
};

const weekdays = {
  nb: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** All that is kept about somebody as a volunteer, but for whom they are not paired with: that would name another. */
export async function tellVolunteer(tx: Tx, personId: string): Promise<ToldPart[]> {
  const of = <Row extends object>(sql: string) => tx.query<Row>(sql, [personId, tx.centreId]);
  const volunteers = await of<{
    status: string;
    capacity: number | null;
    since: string | null;
    note: string | null;
    skills: string[];
  }>(
    `SELECT v.status, v.capacity_minutes_per_week AS capacity, v.since::text AS since, v.note,
       ARRAY(SELECT s.kind FROM volunteers_skill s WHERE s.person_id = v.person_id ORDER BY s.kind) AS skills
     FROM volunteers_volunteer v WHERE v.person_id = $1 AND v.centre_id = $2`,
  );
  const windows = await of<{ weekday: number; from: string; to: string }>(
    `SELECT weekday, from_time AS "from", to_time AS "to" FROM volunteers_weekly_window
     WHERE person_id = $1 AND centre_id = $2 ORDER BY weekday, from_time`,
  );
  const exceptions = await of<{ from: string; to: string; available: boolean; note: string | null }>(
    `SELECT from_date::text AS "from", to_date::text AS "to", available, note FROM volunteers_availability_exception
     WHERE person_id = $1 AND centre_id = $2 ORDER BY position`,
  );
  const certificates = await of<{ shownOn: string; basis: string }>(
    `SELECT shown_on::text AS "shownOn", legal_basis AS basis FROM volunteers_certificate
     WHERE person_id = $1 AND centre_id = $2 ORDER BY shown_on`,
  );
  const signed = await of<{ signedOn: string }>(
    `SELECT signed_on::text AS "signedOn" FROM volunteers_confidentiality
     WHERE person_id = $1 AND centre_id = $2 ORDER BY signed_on`,
  );
  const talks = await of<{ startsAt: Date | null; heldOn: string | null; place: string | null }>(
    `SELECT starts_at AS "startsAt", held_on::text AS "heldOn", place FROM volunteers_talk
     WHERE person_id = $1 AND centre_id = $2 ORDER BY booked_at`,
  );
  const declines = await of<{ at: Date; referredTo: string; words: string | null }>(
    `SELECT declined_at AS at, referred_to AS "referredTo", words FROM volunteers_decline
     WHERE person_id = $1 AND centre_id = $2 ORDER BY declined_at`,
  );
  const applications = await of<{ appliedAt: Date; ageGroup: string; weekParts: string[] }>(
    `SELECT applied_at AS "appliedAt", age_group AS "ageGroup", week_parts AS "weekParts" FROM volunteers_application
     WHERE person_id = $1 AND centre_id = $2 ORDER BY applied_at`,
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
      key: 'volunteer',
      title: { nb: 'Som frivillig', en: 'As a volunteer' },
      things: volunteers.map(({ status, capacity, since, note, skills }) => [
        told('status', 'Hvor du står', 'Where you stand', toldCode(status, statusWords)),
        told('since', 'Siden', 'Since', since),
        told('skills', 'Det du vil gjøre', 'What you would like to do', skills),
        told('capacityMinutesPerWeek', 'Mest i uken, i minutter', 'At most a week, in minutes', capacity),
        told('note', 'Det vi har notert', 'What we have noted', note),
      ]),
    },
    {
      key: 'weeklyWindows',
      title: { nb: 'Når du kan', en: 'When you can' },
      things: windows.map(({ weekday, from, to }) => [
        told('weekday', 'Dag', 'Day', {
          code: String(weekday),
          words: { nb: weekdays.nb[weekday - 1] ?? '', en: weekdays.en[weekday - 1] ?? '' },
        }),
        told('from', 'Fra', 'From', from),
        told('to', 'Til', 'To', to),
      ]),
    },
    {
      key: 'exceptions',
      title: { nb: 'Unntak', en: 'Exceptions' },
      things: exceptions.map(({ from, to, available, note }) => [
        told('from', 'Fra og med', 'From', from),
        told('to', 'Til og med', 'Until', to),
        told('available', 'Kan da', 'Can then', available),
        told('note', 'Notat', 'Note', note),
      ]),
    },
    {
      key: 'certificates',
      title: { nb: 'Vist politiattest', en: 'Police certificate shown' },
      things: certificates.map(({ shownOn, basis }) => [
        told('shownOn', 'Dato', 'Date', shownOn),
        told('legalBasis', 'Til', 'For', toldCode(basis, basisWords)),
      ]),
    },
    {
      key: 'talks',
      title: { nb: 'Samtaler', en: 'Talks' },
      things: talks.map(({ startsAt, heldOn, place }) => [
        told('startsAt', 'Avtalt', 'Booked', startsAt),
        told('heldOn', 'Holdt', 'Held', heldOn),
        told('place', 'Sted', 'Place', place),
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
    {
      key: 'confidentiality',
      title: { nb: 'Taushetserklæring', en: 'Confidentiality statement' },
      things: signed.map(({ signedOn }) => [told('signedOn', 'Skrevet under', 'Signed', signedOn)]),
    },
  ];
}
