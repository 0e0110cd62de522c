import type { Tx } from '@hjerterom/platform';
import { volunteerPolicy } from '../volunteer/volunteer.policy.js';
import type { AgeGroup, WeekPart } from './choices.js';

/** What somebody wrote when they knocked, for those who run the centre. */
export interface ApplicationRow {
  readonly id: string;
  readonly centreId: string;
  readonly personId: string;
  readonly ageGroup: AgeGroup;
  readonly weekParts: readonly WeekPart[];
  readonly doubles: readonly string[];
}

/** The last application of each of these volunteers, for an actor who may list volunteers. */
export function applicationsOf(tx: Tx, personIds: readonly string[]): Promise<ApplicationRow[]> {
  const params: unknown[] = [personIds];
  return tx.query<ApplicationRow>(
    `SELECT DISTINCT ON (a.person_id) a.id, a.centre_id AS "centreId", a.person_id AS "personId",
       a.age_group AS "ageGroup", a.week_parts AS "weekParts", a.doubles::text[] AS doubles
     FROM volunteers_application a
     WHERE a.person_id = ANY($1::uuid[]) AND ${volunteerPolicy.where(tx.actor, 'list', 'a', params)}
     ORDER BY a.person_id, a.applied_at DESC, a.id DESC`,
    params,
  );
}
