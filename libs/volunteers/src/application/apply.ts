import {
  type ContactPoint,
  type Guardian,
  giveConsent,
  keepGuardian,
  type NewPerson,
  registerPerson,
} from '@hjerterom/people';
import type { Language, Tx } from '@hjerterom/platform';
import { askGuardian } from '../guardian/ask-guardian.js';
import { registerVolunteer } from '../volunteer/register-volunteer.js';
import { volunteerPolicy } from '../volunteer/volunteer.policy.js';
import { ApplicationEntity } from './application.entity.js';
import type { AgeGroup, WeekPart } from './choices.js';
import { keepApplication } from './keep-application.js';

/** What somebody writes when they knock; checked before. */
export interface Application {
  /** Made with the form. */
  readonly id: string;
  readonly name: string;
  /** At least one. */
  readonly contactPoints: readonly ContactPoint[];
  readonly kinds: readonly string[];
  readonly languages: readonly string[];
  readonly weekParts: readonly WeekPart[];
  readonly ageGroup: AgeGroup;
  readonly district: string | null;
  /** Of the young. */
  readonly birthYear: number | null;
  /** Who answers for one who is too young to say yes alone. */
  readonly guardian: Guardian | null;
  /** The language in which they read what they said yes to. */
  readonly language: Language;
}

/**
 * Takes in a knock on the door: a person, a volunteer who has applied, what they like and when. The same form sent twice
 * is one. Whoever may be known already becomes a new card all the same, and the centre is shown whom it may be: a
 * stranger learns nothing by it, and nobody is merged by itself. Their yes goes into the ledger; of one who is too young
 * for it the guardian is asked, at once.
 */
export async function apply(tx: Tx, application: Application): Promise<void> {
  volunteerPolicy.assert(tx.actor, 'register', { centreId: tx.centreId, personId: '' });
  const { id, name, contactPoints, kinds, ageGroup, birthYear, district, guardian, language } = application;
  // Of two at once the second waits here, and then sees the first.
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`volunteers.application:${id}`]);
  if (await tx.em.existsBy(ApplicationEntity, { id })) return;

  const languages = application.languages.length > 0 ? application.languages : [language];
  const { personId, doubles } = await aCard(tx, { name, contactPoints, languages, district, birthYear });
  if (guardian) await keepGuardian(tx, personId, guardian);
  await registerVolunteer(tx, { personId, skills: kinds, weekParts: application.weekParts });
  await keepApplication(tx, { id, personId, ageGroup, weekParts: application.weekParts, doubles });
  const said = await giveConsent(tx, { personId, purpose: 'volunteering', language, how: 'screen' });
  if (said.kind === 'GuardianNeeded') await askGuardian(tx, { personId });
}

/** A new card, and those whom it may double. */
async function aCard(tx: Tx, person: NewPerson): Promise<{ personId: string; doubles: readonly string[] }> {
  const first = await registerPerson(tx, person);
  if (first.kind === 'PersonRegistered') return { personId: first.personId, doubles: [] };
  const made = await registerPerson(tx, { ...person, confirmedNotDouble: true });
  if (made.kind !== 'PersonRegistered') throw new Error('A person was not written down.');
  return { personId: made.personId, doubles: first.personIds };
}
