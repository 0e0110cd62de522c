import type { Problem } from '../graphql/problem.js';
import { useWords } from '../language/words.js';
import { BarePage } from './bare-page.js';
import { ProblemNote } from './problem-note.js';
import { pageWords } from './words.js';

/** Nothing can be shown at all just now. */
export function ProblemPage({ problem, again }: { readonly problem: Problem; readonly again: () => void }) {
  const t = useWords(pageWords);
  return (
    <BarePage title={t('problemTitle')}>
      <ProblemNote problem={problem} again={again} />
    </BarePage>
  );
}
