import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { useCentre } from '../session/centre.js';
import { useAnnounce } from '../shell/announce.js';
import { roomFollowUpWords } from './words.js';

const dateToCountFragment = graphql(`
  fragment DateToCount on BookingDate {
    id
    start
    end
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

const countHeadsMutation = graphql(`
  mutation CountHeads($centreId: ID!, $idempotencyKey: String!, $input: CountHeadsInput!) {
    countHeads(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on InvalidInput {
        fields {
          path
          message
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
  return (
    <section>
      <h2>{t('counts')}</h2>
      <p>{t('countsLead')}</p>
      <ProblemNote problem={problem} again={again} />
      {waiting && <Progress />}
      {data && dates.length === 0 && <p className="quiet">{t('allCounted')}</p>}
      <ul className="cards">
        {dates.map(({ node }) => (
          <li key={node.id}>
            <DateToCount date={node} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DateToCount({ date: masked }: { readonly date: FragmentType<typeof dateToCountFragment> }) {
  const t = useWords(roomFollowUpWords);
  const format = useFormat();
  const announce = useAnnounce();
  const { id, start, end, rooms, booking } = unmask(dateToCountFragment, masked);
  const [typed, setTyped] = useState('');
  const { run, running, problem } = useMutationOnce(countHeadsMutation);
  const count = async (heads: number) => {
    const answer = await run({ occurrenceId: id, heads });
    if (answer?.__typename === 'RoomBooking') announce(t('saved'));
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (/^\d{1,5}$/.test(typed)) void count(Number(typed));
  };
  const what = `${booking.purpose}, ${format.date(start)}`;
  return (
    <article className="card" aria-label={what}>
      <h3 className="card-title">{booking.purpose}</h3>
      <p>
        {format.date(start)} {format.span(start, end)}, {format.list(rooms.map(({ name }) => name))}
      </p>
      <p className="quiet">{booking.association?.name ?? t('centre')}</p>
      <div className="follow-up-actions">
        {booking.participants != null && (
          <Button loading={running} onClick={() => void count(booking.participants ?? 0)}>
            {t('came', { count: booking.participants })}
          </Button>
        )}
        <Button variant="secondary" disabled={running} onClick={() => void count(0)}>
          {t('nobody')}
        </Button>
        <form className="follow-up-number" onSubmit={send}>
          <Textfield
            label={t('other')}
            inputMode="numeric"
            maxLength={5}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <Button type="submit" variant="secondary" disabled={running}>
            {t('save')}
          </Button>
        </form>
      </div>
      <ProblemNote problem={problem} />
    </article>
  );
}
