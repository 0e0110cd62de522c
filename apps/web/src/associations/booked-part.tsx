import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useNow } from '../language/centre-clock.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { Section } from '../page/section.js';
import { useCentre } from '../session/centre.js';
import { bookedWords } from './booked-words.js';

const bookedQuery = graphql(`
  query BookedByAssociation($centreId: ID!, $associationId: ID!, $first: Int!, $from: String!, $to: String!) {
    bookingsOfAssociation(centreId: $centreId, associationId: $associationId, first: $first) {
      edges {
        node {
          id
          purpose
          nextDate {
            id
            start
            end
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    useOfAssociation(centreId: $centreId, associationId: $associationId, from: $from, to: $to) {
      dates
      counted
      noShows
    }
  }
`);

/** So many are shown first; and the most that one page of a list gives. */
const [FEW, MOST] = [5, 100];
const YEAR_MS = 365 * 86_400_000;

/** What an association has booked, the newest first; how often it used rooms in the last year, and how often nobody came. */
export function BookedPart({ associationId }: { readonly associationId: string }) {
  const t = useWords(bookedWords);
  const format = useFormat();
  const now = useNow();
  const { id: centreId, slug } = useCentre();
  const [first, setFirst] = useState(FEW);
  const year = { from: format.localDate(new Date(now.getTime() - YEAR_MS)), to: format.localDate(now) };
  const { data, waiting, problem, again } = useData(bookedQuery, { centreId, associationId, first, ...year });
  const bookings = data?.bookingsOfAssociation;
  return (
    <Section title={t('title')}>
      <ProblemNote problem={problem} again={again} />
      {waiting && <Progress />}
      {bookings?.edges.length === 0 && <p>{t('none')}</p>}
      {data && data.useOfAssociation.dates > 0 && <Used {...data.useOfAssociation} />}
      {bookings && bookings.edges.length > 0 && (
        <ul className="plain-list">
          {bookings.edges.map(({ node: { id, purpose, nextDate } }) => (
            <li key={id} className="card">
              <Link to="/c/$centre/bookings/$booking" params={{ centre: slug, booking: id }}>
                {purpose}
              </Link>{' '}
              <span className="quiet">
                {nextDate
                  ? t('next', { when: `${format.date(nextDate.start)} ${format.span(nextDate.start, nextDate.end)}` })
                  : t('over')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {bookings?.pageInfo.hasNextPage && first === FEW && (
        <Button variant="tertiary" onClick={() => setFirst(MOST)}>
          {t('more')}
        </Button>
      )}
    </Section>
  );
}

function Used({
  dates,
  counted,
  noShows,
}: {
  readonly dates: number;
  /** How many of them were counted: of the others nobody knows who came. */
  readonly counted: number;
  readonly noShows: number;
}) {
  const t = useWords(bookedWords);
  return (
    <p>
      {t('used', { count: dates })} {noShows > 0 && t('noShows', { count: noShows })}
      {counted > 0 && noShows === 0 && t('allCame')}
    </p>
  );
}
