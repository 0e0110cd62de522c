import { type ToldPart, type Tx, told, toldCode } from '@hjerterom/platform';
import { tellPath } from './tell-path.js';

const statusWords = {
  applied: { nb: 'har meldt seg', en: 'has signed up' },
  'talk-booked': { nb: 'samtale avtalt', en: 'a talk is booked' },
  declined: { nb: 'takket nei til', en: 'declined' },
  active: { nb: 'aktiv', en: 'active' },
  approved: { nb: 'godkjent', en: 'approved' },
  paused: { nb: 'har pause', en: 'is taking a break' },
  left: { nb: 'har sluttet', en: 'has left' },
};

const weekdays = {
  nb: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

interface ToldException {
  readonly from: string;
  readonly to: string;
  readonly available: boolean;
  readonly fromTime: string | null;
  readonly toTime: string | null;
  readonly note: string | null;
}

/** All that is kept about somebody as a volunteer, but for whom they are not paired with: that would name another. */
export async function tellVolunteer(tx: Tx, personId: string): Promise<ToldPart[]> {
  const of = <Row extends object>(sql: string) => tx.query<Row>(sql, [personId, tx.centreId]);
  const volunteers = await of<{
    status: string;
    capacity: number | null;
    since: string | null;
    appliedAt: Date;
    answerBy: string;
    updatedAt: Date;
    note: string | null;
    skills: string[];
  }>(
    `SELECT v.status, v.capacity_minutes_per_week AS capacity, v.since::text AS since, v.note,
       v.applied_at AS "appliedAt", v.answer_by::text AS "answerBy", v.updated_at AS "updatedAt",
       ARRAY(SELECT s.kind FROM volunteers_skill s WHERE s.person_id = v.person_id ORDER BY s.kind) AS skills
     FROM volunteers_volunteer v WHERE v.person_id = $1 AND v.centre_id = $2`,
  );
  const windows = await of<{ weekday: number; from: string; to: string }>(
    `SELECT weekday, from_time AS "from", to_time AS "to" FROM volunteers_weekly_window
     WHERE person_id = $1 AND centre_id = $2 ORDER BY weekday, from_time`,
  );
  const exceptions = await of<ToldException>(
    `SELECT from_date::text AS "from", to_date::text AS "to", available, from_time AS "fromTime", to_time AS "toTime",
       note FROM volunteers_availability_exception
     WHERE person_id = $1 AND centre_id = $2 ORDER BY position`,
  );
  const pauses = await of<{ bySelf: boolean; until: string | null }>(
    `SELECT by_self AS "bySelf", until::text AS until FROM volunteers_pause WHERE id = $1 AND centre_id = $2`,
  );
  const busy = await of<{ from: Date; to: Date }>(
    `SELECT lower(during) AS "from", upper(during) AS "to" FROM volunteers_commitment
     WHERE person_id = $1 AND centre_id = $2 ORDER BY during`,
  );
  const feeds = await of<{ madeAt: Date }>(
    `SELECT made_at AS "madeAt" FROM volunteers_calendar_feed WHERE person_id = $1 AND centre_id = $2`,
  );
  return [
    {
      key: 'volunteer',
      title: { nb: 'Som frivillig', en: 'As a volunteer' },
      things: volunteers.map(({ status, capacity, since, appliedAt, answerBy, updatedAt, note, skills }) => [
        told('status', 'Hvor du står', 'Where you stand', toldCode(status, statusWords)),
        told('since', 'Siden', 'Since', since),
        told('skills', 'Det du vil gjøre', 'What you would like to do', skills),
        told('capacityMinutesPerWeek', 'Mest i uken, i minutter', 'At most a week, in minutes', capacity),
        told('note', 'Det vi har notert', 'What we have noted', note),
        told('appliedAt', 'Meldte deg', 'Signed up', appliedAt),
        told('answerBy', 'Skulle ha svar innen', 'Was to be answered by', answerBy),
        told('updatedAt', 'Sist endret', 'Last changed', updatedAt),
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
      things: exceptions.map(({ from, to, available, fromTime, toTime, note }) => [
        told('from', 'Fra og med', 'From', from),
        told('to', 'Til og med', 'Until', to),
        told('available', 'Kan da', 'Can then', available),
        told('fromTime', 'Fra klokken', 'From this time', fromTime),
        told('toTime', 'Til klokken', 'Until this time', toTime),
        told('note', 'Notat', 'Note', note),
      ]),
    },
    {
      key: 'pauses',
      title: { nb: 'Pausen din', en: 'Your break' },
      things: pauses.map(({ bySelf, until }) => [
        told('bySelf', 'Du valgte den selv', 'You chose it yourself', bySelf),
        told('until', 'Til og med', 'Until', until),
      ]),
    },
    {
      key: 'busy',
      title: { nb: 'Når du er opptatt med oppdrag', en: 'When you are busy with tasks' },
      things: busy.map(({ from, to }) => [told('from', 'Fra', 'From', from), told('to', 'Til', 'Until', to)]),
    },
    {
      key: 'calendarFeeds',
      title: { nb: 'Kalenderen din på andre steder', en: 'Your calendar elsewhere' },
      things: feeds.map(({ madeAt }) => [told('madeAt', 'Adressen ble laget', 'The address was made', madeAt)]),
    },
    ...(await tellPath(tx, personId)),
  ];
}
