import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useWords } from '../../language/words.js';
import { Section } from '../../page/section.js';
import { ScoreParts } from '../match/score-parts.js';
import { needWords } from './words.js';

const needHistoryFragment = graphql(`
  fragment NeedHistory on Need {
    id
    gateAnswers {
      question
      answer
      closes
    }
    proposals {
      rank
      person {
        id
        name
      }
      parts {
        name
        value
        reason
      }
    }
  }
`);

/** What was answered at the gate, and who was proposed when it came in. */
export function NeedHistory({ need: masked }: { readonly need: FragmentType<typeof needHistoryFragment> }) {
  const t = useWords(needWords);
  const { gateAnswers, proposals } = unmask(needHistoryFragment, masked);
  return (
    <Section title={t('history')}>
      {gateAnswers.length > 0 && (
        <details className="fold">
          <summary>{t('gate')}</summary>
          <ul>
            {gateAnswers.map(({ question, answer, closes }) => (
              <li key={question}>
                {question} <strong>{t(answer ? 'yes' : 'no')}</strong> {closes && t('closes')}
              </li>
            ))}
          </ul>
        </details>
      )}
      <details className="fold">
        <summary>{t('proposed')}</summary>
        {proposals.length === 0 && <p>{t('noProposals')}</p>}
        <ol>
          {proposals.map(({ rank, person, parts }) => (
            <li key={rank}>
              <strong>{person?.name ?? t('somebody')}</strong>
              <ScoreParts parts={parts} />
            </li>
          ))}
        </ol>
      </details>
    </Section>
  );
}
