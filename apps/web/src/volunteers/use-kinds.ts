import { graphql } from '../graphql/graphql.js';
import { type Data, useData } from '../graphql/use-data.js';
import { useCentre } from '../session/centre.js';

const volunteerKindsQuery = graphql(`
  query VolunteerKinds($centreId: ID!) {
    needKinds(centreId: $centreId, onlyActive: false) {
      code
      name
      active
    }
  }
`);

/** A kind of help, as it is chosen. */
export interface NamedKind {
  readonly code: string;
  readonly name: string;
  /** Can be chosen for what comes. */
  readonly active: boolean;
}

/** What there is to help with: the kinds by name, the name of each, and what went wrong in asking. */
export interface Kinds extends Pick<Data<unknown>, 'problem' | 'again'> {
  readonly kinds: readonly NamedKind[];
  nameOf(code: string): string;
}

/** The kinds of the centre. Whoever shows them shows the problem, too. */
export function useKinds(): Kinds {
  const { id: centreId } = useCentre();
  const { data, problem, again } = useData(volunteerKindsQuery, { centreId });
  const kinds = data?.needKinds ?? [];
  return { kinds, nameOf: (code) => kinds.find((kind) => kind.code === code)?.name ?? code, problem, again };
}
