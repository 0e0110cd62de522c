import { Button } from '@digdir/designsystemet-react';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { WithKey } from '../../page/section.js';
import { useShortcut } from '../../shell/shortcuts.js';
import { needWords } from '../one/words.js';
import { ScoreParts } from './score-parts.js';

const candidateRowFragment = graphql(`
  fragment CandidateRow on NeedCandidate {
    score
    parts {
      name
      value
      weight
      reason
    }
    times {
      occurrenceId
      start
      end
    }
  }
`);

/** One who fits: how well, why in words, for when; and the button that asks, or what came of it. */
export function CandidateRow({
  candidate: masked,
  name,
  shortcut,
  said,
  ask,
}: {
  readonly candidate: FragmentType<typeof candidateRowFragment>;
  readonly name: string;
  readonly shortcut: string | null;
  /** What stands in place of the button: the answer, that the question is on its way, why they cannot be asked. */
  readonly said: string | null;
  readonly ask: () => void;
}) {
  const t = useWords(needWords);
  const format = useFormat();
  const { score, parts, times } = unmask(candidateRowFragment, masked);
  const [next] = times;
  return (
    <article className="card" aria-label={name}>
      <div className="page-head candidate-head">
        <h3 className="card-title">
          {name} <span className="quiet">{t(score >= 0.75 ? 'fitsVery' : score >= 0.5 ? 'fitsWell' : 'fits')}</span>
        </h3>
        {said !== null ? (
          <strong className="candidate-said">{said}</strong>
        ) : (
          <Button data-size="sm" variant="secondary" onClick={ask}>
            <WithKey label={t('ask', { who: name })} shortcut={shortcut} />
          </Button>
        )}
      </div>
      {shortcut && said === null && <AskKey shortcut={shortcut} label={t('ask', { who: name })} ask={ask} />}
      {next && <p className="quiet">{format.dateTime(next.start)}</p>}
      <ScoreParts parts={parts} />
    </article>
  );
}

function AskKey({
  shortcut,
  label,
  ask,
}: {
  readonly shortcut: string;
  readonly label: string;
  readonly ask: () => void;
}) {
  useShortcut(shortcut, label, ask);
  return null;
}
