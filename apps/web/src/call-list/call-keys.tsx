import type { CallOutcome } from '../gql/graphql.js';
import { useWords } from '../language/words.js';
import { useShortcut } from '../shell/shortcuts.js';
import { callListWords } from './words.js';

/** The keys of the list: how the call went with the current one, and on to the next. */
export function CallKeys({
  mark,
  step,
}: {
  readonly mark: (outcome: CallOutcome) => void;
  /** One on, or one back. */
  readonly step: (by: 1 | -1) => void;
}) {
  const t = useWords(callListWords);
  useShortcut('r', t('reached'), () => mark('REACHED'));
  useShortcut('i', t('noAnswer'), () => mark('NO_ANSWER'));
  useShortcut('j', t('next'), () => step(1));
  useShortcut('k', t('previous'), () => step(-1));
  return null;
}
