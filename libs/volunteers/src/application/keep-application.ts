import { newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { ApplicationEntity } from './application.entity.js';
import type { AgeGroup, WeekPart } from './choices.js';

/** What is kept of an application, beside the person and what they like. */
interface KeptApplication {
  /** Made with the form; a new one for what was said on the phone. */
  readonly id?: string;
  readonly personId: string;
  readonly ageGroup: AgeGroup;
  readonly weekParts: readonly WeekPart[];
  readonly doubles?: readonly string[];
}

/** Keeps what somebody wrote, or said to the one who wrote it down. */
export async function keepApplication(tx: Tx, given: KeptApplication): Promise<void> {
  const { id = newId(), personId, ageGroup, weekParts, doubles = [] } = given;
  await tx.em.insert(ApplicationEntity, {
    id,
    centreId: tx.centreId,
    personId,
    appliedAt: tx.now,
    ageGroup,
    weekParts: [...weekParts],
    doubles: [...doubles],
  });
}
