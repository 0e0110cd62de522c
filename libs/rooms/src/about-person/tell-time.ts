import { type ToldPart, type Tx, told, toldCode } from '@hjerterom/platform';

interface ToldAttendance {
  readonly startsAt: Date;
  readonly remindedAt: Date | null;
  readonly askedAt: Date | null;
  readonly coming: boolean | null;
  readonly answeredAt: Date | null;
  readonly freedAt: Date | null;
  readonly countAskedAt: Date | null;
  readonly heads: number | null;
  readonly countedAt: Date | null;
}

/** Of the dates that somebody booked, or answered for: whether they come, and how many came. */
export async function tellAttendance(tx: Tx, personId: string): Promise<ToldPart> {
  const rows = await tx.query<ToldAttendance>(
    `SELECT a.starts_at AS "startsAt", a.reminded_at AS "remindedAt", a.asked_at AS "askedAt", a.coming,
       a.answered_at AS "answeredAt", a.freed_at AS "freedAt", a.count_asked_at AS "countAskedAt", a.head_count AS heads,
       a.counted_at AS "countedAt"
     FROM rooms_attendance a JOIN rooms_occurrence o ON o.id = a.id JOIN rooms_booking b ON b.id = o.booking_id
     WHERE a.centre_id = $2 AND $1 IN (b.person_id, a.answered_by, a.counted_by) ORDER BY a.starts_at, a.id`,
    [personId, tx.centreId],
  );
  return {
    key: 'attendance',
    title: { nb: 'Om dere kom, og hvor mange', en: 'Whether you came, and how many' },
    things: rows.map((row) => [
      told('startsAt', 'Dato', 'Date', row.startsAt),
      told('remindedAt', 'Påminnelse sendt', 'Reminder sent', row.remindedAt),
      told('askedAt', 'Spurt om dere kommer', 'Asked whether you come', row.askedAt),
      told('coming', 'Kommer', 'Coming', row.coming),
      told('answeredAt', 'Svart', 'Answered', row.answeredAt),
      told('freedAt', 'Gitt fra seg', 'Given up', row.freedAt),
      told('countAskedAt', 'Spurt om hvor mange som kom', 'Asked how many came', row.countAskedAt),
      told('heads', 'Så mange kom', 'How many came', row.heads),
      told('countedAt', 'Antallet sagt', 'The number said', row.countedAt),
    ]),
  };
}

/** Which messages about rooms were made for somebody; their words are told as messages. */
export async function tellTellings(tx: Tx, personId: string): Promise<ToldPart> {
  const rows = await tx.query<{ template: string; toldAt: Date; withdrawnAt: Date | null }>(
    `SELECT template, told_at AS "toldAt", withdrawn_at AS "withdrawnAt" FROM rooms_telling
     WHERE person_id = $1 AND centre_id = $2 ORDER BY told_at, id`,
    [personId, tx.centreId],
  );
  return {
    key: 'tellings',
    title: { nb: 'Beskjeder om lokaler', en: 'Messages about rooms' },
    things: rows.map(({ template, toldAt, withdrawnAt }) => [
      told('template', 'Slag', 'Kind', template),
      told('toldAt', 'Laget', 'Made', toldAt),
      told('withdrawnAt', 'Trukket tilbake', 'Withdrawn', withdrawnAt),
    ]),
  };
}

const waitingWords = {
  waiting: { nb: 'venter', en: 'waits' },
  offered: { nb: 'har fått tilbud', en: 'was offered it' },
  taken: { nb: 'tok det', en: 'took it' },
  declined: { nb: 'sa nei', en: 'said no' },
  expired: { nb: 'svarte ikke', en: 'did not answer' },
  left: { nb: 'gikk ut av køen', en: 'left the list' },
  over: { nb: 'tiden er over', en: 'the time is over' },
};

interface ToldWaiting {
  readonly rooms: readonly string[];
  readonly purpose: string;
  readonly participants: number | null;
  readonly setup: string | null;
  readonly startDate: string;
  readonly startTime: string;
  readonly minutes: number;
  readonly rrule: string | null;
  readonly status: string;
  readonly joinedAt: Date;
  readonly answerBy: Date | null;
}

/** The places on the waiting list that somebody took for an association. */
export async function tellWaiting(tx: Tx, personId: string): Promise<ToldPart> {
  const rows = await tx.query<ToldWaiting>(
    `SELECT ARRAY(SELECT r.name FROM rooms_room r WHERE r.id = ANY(w.room_ids) ORDER BY r.name) AS rooms, w.purpose,
       w.participants, w.setup, w.start_date::text AS "startDate", w.start_time AS "startTime", w.minutes, w.rrule, w.status,
       w.joined_at AS "joinedAt", w.answer_by AS "answerBy"
     FROM rooms_waiting w WHERE w.person_id = $1 AND w.centre_id = $2 ORDER BY w.joined_at, w.id`,
    [personId, tx.centreId],
  );
  return {
    key: 'waiting',
    title: { nb: 'Ventelister du har satt dere på', en: 'Waiting lists that you joined' },
    things: rows.map((row) => [
      told('rooms', 'Lokaler', 'Rooms', row.rooms),
      told('purpose', 'Hva', 'What', row.purpose),
      told('participants', 'Antall', 'How many', row.participants),
      told('setup', 'Oppsett', 'Set-up', row.setup),
      told('startDate', 'Første dag', 'First day', row.startDate),
      told('startTime', 'Klokka', 'At', row.startTime),
      told('minutes', 'Minutter', 'Minutes', row.minutes),
      told('rrule', 'Gjentas', 'Repeated', row.rrule),
      told('status', 'Status', 'Status', toldCode(row.status, waitingWords)),
      told('joinedAt', 'Satt på lista', 'Joined', row.joinedAt),
      told('answerBy', 'Svarfrist', 'Answer by', row.answerBy),
    ]),
  };
}
