import { Tag } from '@digdir/designsystemet-react';
import type { VolunteerStatus } from '../gql/graphql.js';
import { useWords } from '../language/words.js';
import { statusColour } from './volunteer-statuses.js';
import { volunteersWords } from './words.js';

/** Where a volunteer stands, as a word on a coloured ground. */
export function StatusTag({ status }: { readonly status: VolunteerStatus }) {
  const t = useWords(volunteersWords);
  return (
    <Tag data-size="sm" data-color={statusColour[status]}>
      {t(status)}
    </Tag>
  );
}
