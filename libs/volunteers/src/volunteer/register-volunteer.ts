import { messageRequested } from '@hjerterom/notifications/contracts';
import { type ConsentWay, giveConsent, updatePerson } from '@hjerterom/people';
import { found, type Language, type Tx } from '@hjerterom/platform';
import { type AgeGroup, type WeekPart, weekOf } from '../application/choices.js';
import { keepApplication } from '../application/keep-application.js';
import { setAvailability } from '../availability/set-availability.js';
import { type VolunteerStatus, volunteerRegistered } from '../contracts/index.js';
import { answerBy } from './answer-by.js';
import type { VolunteerOutcome } from './outcome.js';
import { volunteerPolicy } from './volunteer.policy.js';
import { writeSkills } from './write-skills.js';

export interface RegisterVolunteer {
  readonly personId: string;
  /** Codes of kinds of need. */
  readonly skills?: readonly string[] | null;
  readonly capacityMinutesPerWeek?: number | null;
  readonly note?: string | null;
  /** When they can, in parts of the week. */
  readonly weekParts?: readonly WeekPart[] | null;
  readonly ageGroup?: AgeGroup | null;
  /** Of the young: by it goes whether a guardian has to say yes. */
  readonly birthYear?: number | null;
  /** They have said yes to what the ledger of consents calls volunteering, to the one who writes it down. */
  readonly consented?: boolean | null;
  /** In which language they heard or read it; Norwegian when left out. */
  readonly consentLanguage?: Language | null;
  /** On the phone, when left out; or on paper. */
  readonly consentWay?: ConsentWay | null;
}

/** This person is a volunteer already, perhaps one who has left: then the status is to be changed. */
export interface AlreadyVolunteerOutcome {
  readonly kind: 'AlreadyVolunteer';
  readonly personId: string;
  readonly status: VolunteerStatus;
}

/**
 * Makes a person of the centre a volunteer who has applied, and tells them by when they have an answer.
 * @throws NotFound when the centre has no such person
 */
export async function registerVolunteer(
  tx: Tx,
  input: RegisterVolunteer,
): Promise<VolunteerOutcome | AlreadyVolunteerOutcome> {
  const { personId, skills, capacityMinutesPerWeek, note, weekParts, ageGroup, birthYear, consented } = input;
  volunteerPolicy.assert(tx.actor, 'register', { centreId: tx.centreId, personId });
  const [person] = await tx.query(`SELECT 1 FROM people_v_person WHERE id = $1 AND centre_id = $2`, [
    personId,
    tx.centreId,
  ]);
  found(person, 'person');
  const made = await tx.query(
    `INSERT INTO volunteers_volunteer
       (person_id, centre_id, status, capacity_minutes_per_week, note, applied_at, answer_by, updated_at)
     VALUES ($1, $2, 'applied', $3, $4, $5, $6, $5) ON CONFLICT (person_id) DO NOTHING RETURNING 1`,
    [personId, tx.centreId, capacityMinutesPerWeek ?? null, note ?? null, tx.now, await answerBy(tx)],
  );
  if (made.length === 0) return alreadyVolunteer(tx, personId);
  await writeSkills(tx, personId, skills ?? []);
  if (weekParts) await setAvailability(tx, { personId, weekly: weekOf(weekParts), exceptions: [] });
  if (birthYear) await updatePerson(tx, { personId, birthYear });
  if (ageGroup) await keepApplication(tx, { personId, ageGroup, weekParts: weekParts ?? [] });
  // Of one who is too young the guardian has to say it: nothing is written then, and the path says what is lacking.
  const { consentLanguage: language, consentWay: how } = input;
  if (consented) {
    const yes = { purpose: 'volunteering', language: language ?? 'nb', how: how ?? 'phone' } as const;
    await giveConsent(tx, { personId, ...yes });
  }
  tx.append(volunteerRegistered, { personId });
  const template = 'volunteers.applied';
  tx.append(messageRequested, {
    template,
    personId,
    subjectId: personId,
    dueAt: tx.now.toISOString(),
    key: `${template}:${personId}`,
  });
  return { kind: 'Volunteer', personId };
}

async function alreadyVolunteer(tx: Tx, personId: string): Promise<AlreadyVolunteerOutcome> {
  const [row] = await tx.query<{ status: VolunteerStatus }>(
    `SELECT status FROM volunteers_volunteer WHERE person_id = $1`,
    [personId],
  );
  return { kind: 'AlreadyVolunteer', personId, status: found(row, 'volunteer').status };
}
