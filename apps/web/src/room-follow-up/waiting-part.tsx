import { Alert } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { useCentre } from '../session/centre.js';
import { LeftOut } from './left-out.js';
import { useFew } from './use-few.js';
import { type Answered, WaitingCard } from './waiting-card.js';
import { roomFollowUpWords } from './words.js';

const waitingListQuery = graphql(`
  query WaitingList($centreId: ID!) {
    waitingList(centreId: $centreId) {
      id
      ...WaitingCard
    }
  }
`);

/** Who waits for rooms, in order; whoever waits takes what is offered, or leaves. */
export function WaitingPart({
  own = false,
}: {
  /** Of those who borrow: nothing at all where they wait for nothing. */
  readonly own?: boolean;
}) {
  const t = useWords(roomFollowUpWords);
  const { id: centreId } = useCentre();
  const [answered, setAnswered] = useState<Answered | null>(null);
  const { data, waiting, problem, again } = useData(waitingListQuery, { centreId });
  const { shown, toggle } = useFew(data?.waitingList ?? []);
  const nobody = data?.waitingList.length === 0;
  if (own && nobody && !answered) return null;
  return (
    <section>
      {!(own && nobody) && <h2>{t(own ? 'ownWaiting' : 'waiting')}</h2>}
      {answered && <AnsweredNote answered={answered} />}
      <ProblemNote problem={problem} again={again} />
      {waiting && <Progress />}
      {!own && nobody && <p className="quiet">{t('nobodyWaits')}</p>}
      <ol className="cards">
        {shown.map((place) => (
          <li key={place.id}>
            <WaitingCard place={place} onAnswered={setAnswered} />
          </li>
        ))}
      </ol>
      {toggle}
    </section>
  );
}

/** What came of the last answer: what was taken, and which dates were not among it. */
function AnsweredNote({ answered: { what, bookingId, offered, leftOut } }: { readonly answered: Answered }) {
  const t = useWords(roomFollowUpWords);
  const { slug } = useCentre();
  return (
    <Alert data-color={what === 'taken' ? 'success' : 'info'} role="status">
      <p>{t(what)}</p>
      {bookingId && (
        <>
          <LeftOut offered={offered} dates={leftOut} />
          <Link to="/c/$centre/bookings/$booking" params={{ centre: slug, booking: bookingId }}>
            {t('seeTaken')}
          </Link>
        </>
      )}
    </Alert>
  );
}
