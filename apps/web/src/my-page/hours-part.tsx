import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { HoursRow } from '../hours/hours-row.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { Section } from '../page/section.js';
import { FactList } from '../volunteers/one/fact-list.js';
import { PagedList } from '../volunteers/one/paged-list.js';
import { useKinds } from '../volunteers/use-kinds.js';
import { myPageWords } from './words.js';

export const myHoursFragment = graphql(`
  fragment MyHours on Volunteer {
    id
    hoursTotals {
      minutes
      minutesThisYear
      times
    }
  }
`);

const myConfirmedHoursQuery = graphql(`
  query MyConfirmedHours($centreId: ID!, $personId: ID!, $after: String) {
    hours(centreId: $centreId, personId: $personId, status: CONFIRMED, first: 10, after: $after) {
      edges {
        node {
          id
          task
          ...HoursRow
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

type Entry = { readonly id: string; readonly task: string } & Parameters<typeof HoursRow>[0]['entry'];

/** What the volunteer gave: what waits for their word first, then the sums, and all of it one by one. */
export function HoursPart({
  volunteer,
  proposed,
}: {
  readonly volunteer: FragmentType<typeof myHoursFragment>;
  readonly proposed: readonly Entry[];
}) {
  const t = useWords(myPageWords);
  const format = useFormat();
  const { nameOf } = useKinds();
  const { id, hoursTotals: sums } = unmask(myHoursFragment, volunteer);
  return (
    <Section title={t('hours')}>
      {proposed.length > 0 && (
        <>
          <p>{t('isItRight')}</p>
          <ul className="cards">
            {proposed.map((entry) => (
              <li key={entry.id}>
                <HoursRow entry={entry} title={nameOf(entry.task)} right="answer" />
              </li>
            ))}
          </ul>
        </>
      )}
      {sums.times === 0 ? (
        <p className="quiet">{t('noHours')}</p>
      ) : (
        <>
          <FactList
            facts={[
              [t('thisYear'), format.minutes(sums.minutesThisYear)],
              [t('inAll'), t('timesAnd', { count: sums.times, time: format.minutes(sums.minutes) })],
            ]}
          />
          <p>{t('thanks')}</p>
          <details className="fold">
            <summary>{t('oneByOne')}</summary>
            <PagedList
              query={myConfirmedHoursQuery}
              personId={id}
              pick={({ hours }) => hours}
              row={(entry) => <HoursRow entry={entry} title={nameOf(entry.task)} right="read" />}
              empty={t('noHours')}
            />
          </details>
        </>
      )}
    </Section>
  );
}
