import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Section } from '../page/section.js';
import { useCentre } from '../session/centre.js';
import { HeadCount } from './head-count.js';
import { bookingsWords } from './words.js';

const ownUncountedQuery = graphql(`
  query OwnUncountedDates($centreId: ID!) {
    uncountedDates(centreId: $centreId, first: 5) {
      edges {
        node {
          id
          start
          end
          attendance {
            headsBefore
          }
          booking {
            id
            purpose
            participants
          }
        }
      }
    }
  }
`);

/** One's own dates that are over and that nobody has counted: one tap each. Nothing where there are none. */
export function ToCount() {
  const t = useWords(bookingsWords);
  const format = useFormat();
  const { id: centreId } = useCentre();
  const { data, problem, again } = useData(ownUncountedQuery, { centreId });
  const dates = data?.uncountedDates.edges ?? [];
  if (dates.length === 0) return <ProblemNote problem={problem} again={again} mayBeHidden />;
  return (
    <Section title={t('toCount')}>
      <p>{t('toCountHelp')}</p>
      <ul className="cards">
        {dates.map(({ node: { id, start, end, attendance, booking } }) => (
          <li key={id} className="card">
            <p className="card-title">{booking.purpose}</p>
            <p>
              {format.date(start)} {format.span(start, end)}
            </p>
            <HeadCount
              occurrenceId={id}
              day={format.date(start)}
              heads={null}
              likely={[booking.participants, ...(attendance?.headsBefore ?? [])]}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
