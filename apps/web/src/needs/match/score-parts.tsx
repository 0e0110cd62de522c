import { useWords } from '../../language/words.js';
import { needWords } from '../one/words.js';
import './match.css';

interface Part {
  readonly name: string;
  /** 0 to 1. */
  readonly value: number;
  readonly reason: string;
}

const names = ['skill', 'language', 'distance', 'continuity', 'fairLoad'] as const;

/** The parts of a score: a name, a small bar for the eye, and the reason in words. */
export function ScoreParts({ parts }: { readonly parts: readonly Part[] }) {
  const t = useWords(needWords);
  return (
    <dl className="score">
      {parts.map(({ name, value, reason }) => {
        const known = names.find((one) => one === name);
        return (
          <div key={name}>
            <dt>{known ? t(known) : name}</dt>
            <dd>
              <span className="score-bar" aria-hidden>
                <span style={{ inlineSize: `${Math.round(value * 100)}%` }} />
              </span>
              {reason}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
