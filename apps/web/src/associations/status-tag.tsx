import { Tag } from '@digdir/designsystemet-react';
import type { AssociationStatus } from '../gql/graphql.js';
import { useWords } from '../language/words.js';
import { associationsWords } from './words.js';

const colours = { APPLIED: 'warning', APPROVED: 'success', DECLINED: 'neutral', LEFT: 'neutral' } as const;

/** Where an association stands, in a word. */
export function AssociationStatusTag({ status }: { readonly status: AssociationStatus }) {
  const t = useWords(associationsWords);
  return (
    <Tag data-size="sm" data-color={colours[status]}>
      {t(status)}
    </Tag>
  );
}
