import { Tag } from '@digdir/designsystemet-react';
import type { NeedState } from '../gql/graphql.js';
import { useWords } from '../language/words.js';
import { stateColour } from './need-states.js';
import { needsWords } from './words.js';

/** Where a need stands, as a word on a coloured ground. */
export function StateTag({ state }: { readonly state: NeedState }) {
  const t = useWords(needsWords);
  return (
    <Tag data-size="sm" data-color={stateColour[state]}>
      {t(state)}
    </Tag>
  );
}
