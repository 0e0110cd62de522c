import { minutesOf, type TimeRange } from '@hjerterom/kernel';
import { CodedError, type Tx } from '@hjerterom/platform';

/** Whose promises are asked for, and in which time. */
export interface CommitmentsQuestion {
  readonly personId: string;
  readonly within: TimeRange;
}

export interface CommitmentRow {
  /** The place of its question in the list of questions. */
  readonly question: number;
  readonly centreId: string;
  readonly start: Date;
  readonly end: Date;
  readonly sourceKind: string;
  readonly sourceId: string;
}

/** A calendar's quarter, and some days to spare. Promises of one person do not overlap, so this bounds their number. */
const mostDays = 100;

/**
 * The promises that answer each question, in order of time; all in one statement. For readers of the volunteers.
 * @throws CodedError BAD_USER_INPUT when a time is longer than 100 days
 */
export function listCommitments(tx: Tx, questions: readonly CommitmentsQuestion[]): Promise<CommitmentRow[]> {
  if (questions.some(({ within }) => minutesOf(within) > mostDays * 24 * 60)) {
    throw new CodedError('BAD_USER_INPUT', `Commitments are shown for ${mostDays} days at most.`);
  }
  const rows = questions.map(({ personId, within }, question) => ({
    question,
    person_id: personId,
    starts: within.start,
    ends: within.end,
  }));
  return tx.query<CommitmentRow>(
    `SELECT q.question, c.centre_id AS "centreId", lower(c.during) AS start, upper(c.during) AS "end", c.source_kind AS "sourceKind",
       c.source_id AS "sourceId"
     FROM jsonb_to_recordset($1::jsonb) AS q(question integer, person_id uuid, starts timestamptz, ends timestamptz)
     JOIN volunteers_commitment c ON c.person_id = q.person_id AND c.during && tstzrange(q.starts, q.ends)
     WHERE c.centre_id = $2 ORDER BY c.during`,
    [JSON.stringify(rows), tx.centreId],
  );
}
