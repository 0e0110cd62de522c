import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
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

/** What there is to help with: the kinds by name, and the name of each. */
export function useKinds(): { readonly kinds: readonly NamedKind[]; readonly nameOf: (code: string) => string } {
  const { id: centreId } = useCentre();
  const { data } = useData(volunteerKindsQuery, { centreId });
  const kinds = data?.needKinds ?? [];
  return { kinds, nameOf: (code) => kinds.find((kind) => kind.code === code)?.name ?? code };
}
