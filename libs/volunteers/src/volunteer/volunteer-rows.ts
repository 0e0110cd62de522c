import type { LocalDate } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import type { VolunteerStatus } from '../contracts/index.js';
import { volunteerPolicy } from './volunteer.policy.js';

/** A volunteer as lists and screens read one. */
export interface VolunteerRow {
  readonly kind: 'Volunteer';
  /** The person's id. */
  readonly id: string;
  readonly centreId: string;
  readonly status: VolunteerStatus;
  /** Codes of kinds of need, in order of the alphabet. */
  readonly skills: readonly string[];
  readonly capacityMinutesPerWeek: number | null;
  /** When first approved. */
  readonly since: LocalDate | null;
  readonly appliedAt: Date;
  /** The last day on which whoever knocked is to have an answer. */
  readonly answerBy: LocalDate;
  /** Null also for an actor who may not read it. */
  readonly note: string | null;
}

/** The columns of a VolunteerRow over the alias `v`; the note only where the actor may read it. */
export function volunteerColumns(tx: Tx, params: unknown[]): string {
  return `'Volunteer' AS kind, v.person_id AS id, v.centre_id AS "centreId", v.status,
    ARRAY(SELECT s.kind FROM volunteers_skill s WHERE s.person_id = v.person_id ORDER BY s.kind) AS skills,
    v.capacity_minutes_per_week AS "capacityMinutesPerWeek", v.since::text,
    v.applied_at AS "appliedAt", v.answer_by::text AS "answerBy",
    ${volunteerPolicy.column(tx.actor, 'read', 'v', 'note', params)}`;
}

/** Those of these volunteers whom the actor may see, in no order; nobody who was erased. */
export function volunteersByIds(tx: Tx, personIds: readonly string[]): Promise<VolunteerRow[]> {
  const params: unknown[] = [personIds];
  return tx.query<VolunteerRow>(
    `SELECT ${volunteerColumns(tx, params)} FROM volunteers_volunteer v
     WHERE v.person_id = ANY($1::uuid[]) AND EXISTS (SELECT 1 FROM people_v_person p WHERE p.id = v.person_id)
       AND ${volunteerPolicy.where(tx.actor, 'read', 'v', params)}`,
    params,
  );
}
