import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { HoursRow } from '../../hours/hours-row.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { Section } from '../../page/section.js';
import type { Rights } from '../rights.js';
import { useKinds } from '../use-kinds.js';
import { FactList } from './fact-list.js';
import { PagedList } from './paged-list.js';
import { volunteerWords } from './words.js';

const totalsFragment = graphql(`
  fragment VolunteerTotals on Volunteer {
    id
    hoursTotals {
      minutes
      minutesThisYear
      times
      unconfirmed
    }
  }
`);

const volunteerHoursQuery = graphql(`
  query VolunteerHours($centreId: ID!, $personId: ID!, $after: String) {
    hours(centreId: $centreId, personId: $personId, first: 10, after: $after) {
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

/** What they did, summed up and one by one; each can be confirmed and put right. */
export function HoursPart({
  volunteer,
  rights,
}: {
  readonly volunteer: FragmentType<typeof totalsFragment>;
  readonly rights: Rights;
}) {
  const t = useWords(volunteerWords);
  const format = useFormat();
  const { nameOf } = useKinds();
  const { id, hoursTotals: sums } = unmask(totalsFragment, volunteer);
  return (
    <Section title={t('hours')}>
      <FactList
        facts={[
          [t('inAll'), sums.times > 0 && t('timesAnd', { count: sums.times, time: format.minutes(sums.minutes) })],
          [t('thisYear'), sums.times > 0 && format.minutes(sums.minutesThisYear)],
          [t('unconfirmed'), sums.unconfirmed > 0 && format.number(sums.unconfirmed)],
        ]}
      />
      <PagedList
        query={volunteerHoursQuery}
        personId={id}
        pick={({ hours }) => hours}
        row={(entry) => (
          <HoursRow
            entry={entry}
            title={nameOf(entry.task)}
            right={rights.runs ? 'amend' : rights.own ? 'answer' : 'read'}
          />
        )}
        empty={t('noHours')}
      />
    </Section>
  );
}
