import { newId, type Weekday } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { lockVolunteer } from '../volunteer/lock-volunteer.js';
import type { VolunteerOutcome } from '../volunteer/outcome.js';
import { volunteerPolicy } from '../volunteer/volunteer.policy.js';
import { AvailabilityExceptionEntity } from './availability-exception.entity.js';
import { WeeklyWindowEntity } from './weekly-window.entity.js';

export interface SetAvailability {
  readonly personId: string;
  /** The usual week: the whole of it. Times are `HH:MM`, and an end may be `24:00`. */
  readonly weekly: readonly { readonly weekday: number; readonly from: string; readonly to: string }[];
  /** All exceptions, in order: where two name the same day, the later wins. Dates are local, the last day included. */
  readonly exceptions: readonly {
    readonly from: string;
    readonly to: string;
    readonly available: boolean;
    readonly fromTime?: string | null;
    readonly toTime?: string | null;
    readonly note?: string | null;
  }[];
}

/** Says when a volunteer can, instead of what was said before. What is promised already stays promised. */
export async function setAvailability(
  tx: Tx,
  { personId, weekly, exceptions }: SetAvailability,
): Promise<VolunteerOutcome> {
  const { centreId } = await permittedVolunteer(tx, personId);
  await tx.query(`DELETE FROM volunteers_weekly_window WHERE person_id = $1`, [personId]);
  await tx.query(`DELETE FROM volunteers_availability_exception WHERE person_id = $1`, [personId]);
  if (weekly.length > 0) {
    await tx.em.insert(
      WeeklyWindowEntity,
      weekly.map(({ weekday, from, to }) => ({
        id: newId(),
        personId,
        centreId,
        weekday: weekday as Weekday,
        fromTime: from,
        toTime: to,
      })),
    );
  }
  if (exceptions.length > 0) {
    await tx.em.insert(
      AvailabilityExceptionEntity,
      exceptions.map(({ from, to, available, fromTime, toTime, note }, position) => ({
        id: newId(),
        personId,
        centreId,
        position,
        fromDate: from,
        toDate: to,
        available,
        fromTime: fromTime ?? null,
        toTime: toTime ?? null,
        note: note ?? null,
      })),
    );
  }
  return { kind: 'Volunteer', personId };
}

async function permittedVolunteer(tx: Tx, personId: string) {
  const volunteer = await lockVolunteer(tx, personId);
  volunteerPolicy.assert(tx.actor, 'offerHelp', volunteer);
  return volunteer;
}
