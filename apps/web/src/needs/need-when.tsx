import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { needsWords } from './words.js';

const needWhenFragment = graphql(`
  fragment NeedWhen on Need {
    id
    whenKind
    startsAt
    endsAt
    minutes
    nextOccurrence {
      id
      start
      windowStart
      windowEnd
    }
  }
`);

/** When a need is, in a few words: the time, the window, or the next date of a series. */
export function NeedWhen({ need }: { readonly need: FragmentType<typeof needWhenFragment> }) {
  const t = useWords(needsWords);
  const format = useFormat();
  const { whenKind, startsAt, endsAt, nextOccurrence } = unmask(needWhenFragment, need);
  if (whenKind === 'SERIES') {
    if (!nextOccurrence) return t('noNext');
    return t('next', { when: format.shortDateTime(nextOccurrence.start ?? nextOccurrence.windowStart) });
  }
  if (whenKind === 'FIXED' || nextOccurrence?.start) {
    const start = nextOccurrence?.start ?? startsAt;
    return start ? <time dateTime={start}>{format.shortDateTime(start)}</time> : null;
  }
  if (!startsAt || !endsAt) return null;
  return t('window', { from: format.shortDateTime(startsAt), to: format.shortDateTime(endsAt) });
}
