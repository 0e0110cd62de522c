import type { Relation, Seen } from './seen.js';
import type { Asker, Matrix, Reach } from './table.js';

/** Of whom somebody may see something that reaches so far, and of whom they must have seen it: else nothing was tried. */
const meant: Readonly<Record<Reach, { readonly may: readonly Relation[]; readonly must: Relation | null }>> = {
  '-': { may: [], must: null },
  own: { may: ['own'], must: 'own' },
  related: { may: ['own', 'related'], must: 'related' },
  centre: { may: ['own', 'related', 'other'], must: 'other' },
  public: { may: ['own', 'related', 'other', 'foreign'], must: 'foreign' },
};

/** Where what was seen is not what is expected, each in a sentence; empty when all is as it stands in the matrix. */
export function differences(expected: Matrix, asker: Asker, seen: Seen): string[] {
  return [...expected].flatMap(([field, reach]) => {
    const found = seen.of(field);
    // What stands in the answer to an act is only given to whoever acted: that is in the row of the act.
    if (reach === 'answer') return [];
    const { may, must } = meant[reach[asker]];
    const tooFar = [...found].filter(([relation]) => !may.includes(relation));
    const said = tooFar.map(
      ([relation, place]) => `${field}: ${asker} is to reach «${reach[asker]}» and reached ${relation} by ${place}`,
    );
    if (must && !found.has(must)) said.push(`${field}: ${asker} is to reach «${reach[asker]}» and saw none (${must})`);
    return said;
  });
}
