import { Button } from '@digdir/designsystemet-react';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ScoreParts } from './score-parts.js';
import { needWords } from './words.js';

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

/** One who may be asked: how well they fit, why in words, for when, and the button that asks. */
export function CandidateRow({
  candidate: masked,
  name,
  asking,
  ask,
}: {
  readonly candidate: FragmentType<typeof candidateRowFragment>;
  readonly name: string;
  /** The question is on its way and can be undone. */
  readonly asking: boolean;
  readonly ask: () => void;
}) {
  const t = useWords(needWords);
  const format = useFormat();
  const { score, parts, times } = unmask(candidateRowFragment, masked);
  const [next] = times;
  return (
    <article className="card" aria-label={name}>
      <div className="page-head">
        <h3 className="card-title">
          {name} <span className="quiet">{t(score >= 0.75 ? 'fitsVery' : score >= 0.5 ? 'fitsWell' : 'fits')}</span>
        </h3>
        <Button
          data-size="sm"
          variant="secondary"
          aria-disabled={asking || undefined}
          onClick={() => {
            if (!asking) ask();
          }}
        >
          {t(asking ? 'asking' : 'ask', { who: name })}
        </Button>
      </div>
      {next && <p className="quiet">{format.dateTime(next.start)}</p>}
      <ScoreParts parts={parts} />
    </article>
  );
}
