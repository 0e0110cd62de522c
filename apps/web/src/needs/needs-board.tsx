import type { NeedState } from '../gql/graphql.js';
import { useWords } from '../language/words.js';
import { type NeedsFilter, NeedsPart } from './needs-part.js';
import { needsWords } from './words.js';

/** Needs in columns, one for each state. On a phone the columns stand below each other. */
export function NeedsBoard({ filter }: { readonly filter: NeedsFilter }) {
  const t = useWords(needsWords);
  return (
    <div className="board">
      {filter.states.map((state: NeedState) => (
        <section key={state} className="board-column" aria-labelledby={`column-${state}`}>
          <h2 id={`column-${state}`} className="ds-heading" data-size="2xs">
            {t(state)}
          </h2>
          <NeedsPart
            filter={{ ...filter, states: [state] }}
            first={20}
            showState={false}
            empty={<p className="quiet">{t('columnEmpty')}</p>}
          />
        </section>
      ))}
    </div>
  );
}
