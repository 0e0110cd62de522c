import type { Tx } from '@hjerterom/platform';

/** Days on which the schools are closed: local dates, both included. */
export interface SchoolBreak {
  readonly from: string;
  readonly to: string;
  /** As people call it: «vinterferie». */
  readonly name: string;
}

/** The breaks that the actor's centre has written down, the first first. The municipality sets them year by year. */
export function schoolBreaksOf(tx: Tx): Promise<SchoolBreak[]> {
  return tx.query<SchoolBreak>(
    `SELECT from_date::text AS "from", to_date::text AS "to", name FROM centres_school_break
     WHERE centre_id = $1 ORDER BY from_date`,
    [tx.centreId],
  );
}
