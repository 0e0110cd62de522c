import type { Forgotten, PersonData, PersonDataRegistry, Tx } from '@hjerterom/platform';

/** One step: a transaction of its own, done once. */
export interface ErasureStep {
  /** Such as `erase.needs`. */
  readonly name: string;
  run(tx: Tx, personId: string): Promise<void>;
}

/** More rounds than there are libs could find nothing new. */
const MOST_ROUNDS = 20;

/**
 * All steps, in their order: first every lib lets go of the person, beginning with those who keep the persons (so that
 * nothing that is said from then on names them); then every lib forgets, those who keep the persons at last.
 */
export function erasureSteps(libs: PersonDataRegistry): ErasureStep[] {
  const all = libs.all;
  return [
    ...[...all]
      .reverse()
      .filter(([, lib]) => lib.letGo)
      .map(([name, lib]) => ({
        name: `let-go.${name}`,
        run: async (tx: Tx, personId: string) => lib.letGo?.(tx, personId),
      })),
    ...all.map(([name, lib]) => ({
      name: `erase.${name}`,
      run: async (tx: Tx, personId: string) => lib.erase(tx, await everythingAbout(tx, personId, all)),
    })),
  ];
}

/** The person with the ids of everything about them: each lib is asked until nothing new is found. */
async function everythingAbout(
  tx: Tx,
  personId: string,
  libs: readonly (readonly [string, PersonData])[],
): Promise<Forgotten> {
  const known = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = known.size;
    for (const [, lib] of libs) {
      for (const id of (await lib.about?.(tx, { personId, subjectIds: [...known] })) ?? []) known.add(id);
    }
    if (known.size === before) break;
  }
  return { personId, subjectIds: [...known] };
}
