import { HeadCount } from '../booking/head-count.js';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { useCentre } from '../session/centre.js';
import { useFew } from './use-few.js';
import { roomFollowUpWords } from './words.js';

const dateToCountFragment = graphql(`
  fragment DateToCount on BookingDate {
    id
    start
    end
    attendance {
      headsBefore
    }
    rooms {
      id
      name
    }
    booking {
      id
      purpose
      participants
      association {
        id
        name
      }
    }
  }
`);

const uncountedQuery = graphql(`
  query UncountedDates($centreId: ID!) {
    uncountedDates(centreId: $centreId, first: 30) {
      edges {
        node {
          id
          ...DateToCount
        }
      }
    }
  }
`);

/** The dates that are over and that nobody has counted: one tap each. */
export function CountsPart() {
  const t = useWords(roomFollowUpWords);
  const { id: centreId } = useCentre();
  const { data, waiting, problem, again } = useData(uncountedQuery, { centreId });
  const dates = data?.uncountedDates.edges ?? [];
  const { shown, toggle } = useFew(dates);
  return (
    <section>
      <h2>{t('counts')}</h2>
      <p>{t('countsLead')}</p>
      <ProblemNote problem={problem} again={again} />
      {waiting && <Progress />}
      {data && dates.length === 0 && <p className="quiet">{t('allCounted')}</p>}
      <ul className="cards">
        {shown.map(({ node }) => (
          <li key={node.id}>
            <DateToCount date={node} />
          </li>
        ))}
      </ul>
      {toggle}
    </section>
  );
}

function DateToCount({ date: masked }: { readonly date: FragmentType<typeof dateToCountFragment> }) {
  const t = useWords(roomFollowUpWords);
  const format = useFormat();
  const { id, start, end, rooms, booking, attendance } = unmask(dateToCountFragment, masked);
  const what = `${booking.purpose}, ${format.date(start)}`;
  return (
    <article className="card" aria-label={what}>
      <h3 className="card-title">{booking.purpose}</h3>
      <p>
        {format.date(start)} {format.span(start, end)}, {format.list(rooms.map(({ name }) => name))}
      </p>
      <p className="quiet">{booking.association?.name ?? t('centre')}</p>
      <HeadCount
        occurrenceId={id}
        day={format.date(start)}
        heads={null}
        likely={[booking.participants, ...(attendance?.headsBefore ?? [])]}
      />
    </article>
  );
}
