import type { AvailabilityException, Weekday, WeeklyWindow } from '@hjerterom/kernel';
import { newId } from '@hjerterom/kernel';
import { aPerson } from '@hjerterom/people/testing';
import type { Tx } from '@hjerterom/platform';
import {
  CertificateEntity,
  ConfidentialityEntity,
  mayBeAsked,
  setAvailability,
  TalkEntity,
  VolunteerEntity,
  type VolunteerStatus,
} from '../index.js';
import { writeSkills } from '../volunteer/write-skills.js';

export { statusPath } from '../application/status-link.js';
export { guardianPath } from '../guardian/guardian-link.js';

/** What a test may say of a volunteer; what is left out is as `aVolunteer` tells. */
export interface GivenVolunteer {
  /** A person who is there already; a new one (`person`) when left out. */
  readonly personId?: string;
  readonly person?: Parameters<typeof aPerson>[1];
  readonly status?: VolunteerStatus;
  readonly skills?: readonly string[];
  readonly weekly?: readonly WeeklyWindow[];
  readonly exceptions?: readonly AvailabilityException[];
  readonly capacityMinutesPerWeek?: number | null;
  /** Local date; null is never. */
  readonly certificateShownOn?: string | null;
  /** Local date: the last day on which the certificate counts; null, as when left out, is for ever. */
  readonly certificateValidUntil?: string | null;
  /** Local date by which they are to have an answer; a week after the usual day of tests when left out. */
  readonly answerBy?: string;
  /** Local date; null is never. */
  readonly confidentialitySignedOn?: string | null;
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** Every day from 08 to 20. */
export const wholeWeek: readonly WeeklyWindow[] = weekdays.map((weekday) => ({ weekday, from: '08:00', to: '20:00' }));

/**
 * A volunteer who may be asked for everything: approved, vetted a year or more ago, without a limit, free every day
 * from 08 to 20, with the skills `handlehjelp`, `leksehjelp` and `besoksvenn`. In a transaction of the system.
 */
export async function aVolunteer(tx: Tx, given: GivenVolunteer = {}): Promise<{ personId: string; centreId: string }> {
  const personId = given.personId ?? (await aPerson(tx, given.person)).id;
  const { centreId } = tx;
  const {
    status = 'approved',
    skills = ['handlehjelp', 'leksehjelp', 'besoksvenn'],
    weekly = wholeWeek,
    exceptions = [],
    capacityMinutesPerWeek = null,
    certificateShownOn = '2025-08-14',
    confidentialitySignedOn = '2025-08-14',
  } = given;
  const received = mayBeAsked(status) || status === 'paused';
  const since = received ? '2025-08-14' : null;
  await tx.em.insert(VolunteerEntity, {
    personId,
    centreId,
    status,
    capacityMinutesPerWeek,
    since,
    note: null,
    appliedAt: tx.now,
    answerBy: given.answerBy ?? '2026-12-01',
    updatedAt: tx.now,
  });
  if (received) await aTalkHeld(tx, personId);
  await writeSkills(tx, personId, skills);
  await setAvailability(tx, { personId, weekly, exceptions });
  const seen = { personId, centreId, seenBy: null };
  if (certificateShownOn !== null) {
    const legalBasis = 'minors' as const;
    const validUntil = given.certificateValidUntil ?? null;
    await tx.em.insert(CertificateEntity, {
      ...seen,
      id: newId(),
      shownOn: certificateShownOn,
      legalBasis,
      validUntil,
    });
  }
  if (confidentialitySignedOn !== null) {
    const paper = { way: 'paper' as const, textVersion: null, validUntil: null };
    await tx.em.insert(ConfidentialityEntity, { ...seen, ...paper, id: newId(), signedOn: confidentialitySignedOn });
  }
  return { personId, centreId };
}

async function aTalkHeld(tx: Tx, personId: string): Promise<void> {
  await tx.em.insert(TalkEntity, {
    id: newId(),
    centreId: tx.centreId,
    personId,
    state: 'held',
    startsAt: null,
    way: null,
    place: null,
    withId: null,
    moved: false,
    heldOn: '2025-08-14',
    bookedAt: tx.now,
  });
}
