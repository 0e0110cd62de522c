import type { NeedHoursQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/graphql.js';
import type { Data } from '../../graphql/use-data.js';
import { HoursRow } from '../../hours/hours-row.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Section } from '../../page/section.js';
import { needWords } from './words.js';

/** The hours given on these places. */
export const needHoursQuery = graphql(`
  query NeedHours($centreId: ID!, $sourceIds: [ID!]) {
    hours(centreId: $centreId, sourceIds: $sourceIds, first: 100) {
      edges {
        node {
          id
          status
          person {
            id
            name
          }
          ...HoursRow
        }
      }
    }
  }
`);

/** What was really done: proposed, confirmed, corrected. */
export function NeedHours({ data, problem, again }: Data<NeedHoursQuery>) {
  const t = useWords(needWords);
  const entries = data?.hours.edges.map(({ node }) => node) ?? [];
  const first = entries.find(({ status }) => status === 'PROPOSED');
  return (
    <Section title={t('hours')}>
      <ProblemNote problem={problem} again={again} />
      {entries.length === 0 && <p className="quiet">{t('noHours')}</p>}
      {entries.length > 0 && (
        <ul className="cards">
          {entries.map((entry) => (
            <li key={entry.id}>
              <HoursRow entry={entry} title={entry.person?.name ?? t('somebody')} hasKey={entry.id === first?.id} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
