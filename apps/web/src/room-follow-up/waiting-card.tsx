import { Button } from '@digdir/designsystemet-react';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { type DateLeftOut, LeftOut } from './left-out.js';
import { roomFollowUpWords } from './words.js';

const waitingCardFragment = graphql(`
  fragment WaitingCard on WaitingPlace {
    id
    purpose
    startDate
    startTime
    minutes
    rrule
    status
    position
    joinedAt
    answerBy
    datesOffered
    leftOut {
      date
      reasons
    }
    association {
      id
      name
    }
    rooms {
      id
      name
    }
  }
`);

const takeMutation = graphql(`
  mutation TakeOfferedRoom($centreId: ID!, $idempotencyKey: String!, $input: WaitingPlaceInput!) {
    takeOfferedRoom(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on RoomBooking {
        id
      }
    }
  }
`);

const leaveMutation = graphql(`
  mutation LeaveWaitingList($centreId: ID!, $idempotencyKey: String!, $input: WaitingPlaceInput!) {
    leaveWaitingList(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
    }
  }
`);

/** What came of an answer; it outlives the card, which goes away with it. */
export interface Answered {
  readonly what: 'taken' | 'clash' | 'left' | 'notOffered';
  /** What was taken. */
  readonly bookingId: string | null;
  readonly offered: number;
  readonly leftOut: readonly DateLeftOut[];
}

interface WaitingCardProps {
  readonly place: FragmentType<typeof waitingCardFragment>;
  readonly onAnswered: (answered: Answered) => void;
}

/** A place on the waiting list; whoever's turn it is sees what is offered, and what is not, and takes it. */
export function WaitingCard({ place: masked, onAnswered }: WaitingCardProps) {
  const t = useWords(roomFollowUpWords);
  const format = useFormat();
  const place = unmask(waitingCardFragment, masked);
  const rooms = format.list(place.rooms.map(({ name }) => name));
  const day = format.day(place.startDate);
  const offered = place.status === 'OFFERED';
  const { datesOffered, leftOut } = place;
  const told = (what: Answered['what'], bookingId: string | null) =>
    onAnswered({ what, bookingId, offered: datesOffered, leftOut });
  return (
    <article className="card" aria-label={`${place.association?.name ?? ''}, ${rooms}`}>
      <h3 className="card-title">{place.association?.name}</h3>
      <p>
        {rooms}: {place.rrule ? t('weekly', { day }) : day} {place.startTime}, {format.minutes(place.minutes)}
      </p>
      <p className="quiet">{place.purpose}</p>
      <p>
        <strong>{t('place', { position: place.position })}</strong> ·{' '}
        {t('since', { date: format.shortDate(place.joinedAt) })}
      </p>
      {offered && place.answerBy && <p>{t('offered', { time: format.dateTime(place.answerBy) })}</p>}
      {offered && <LeftOut offered={datesOffered} dates={leftOut} />}
      <WaitingActions waitingId={place.id} offered={offered} told={told} />
    </article>
  );
}

interface WaitingActionsProps {
  readonly waitingId: string;
  readonly offered: boolean;
  readonly told: (what: Answered['what'], bookingId: string | null) => void;
}

function WaitingActions({ waitingId, offered, told }: WaitingActionsProps) {
  const t = useWords(roomFollowUpWords);
  const taking = useMutationOnce(takeMutation);
  const leaving = useMutationOnce(leaveMutation);
  const take = async () => {
    const answer = await taking.run({ waitingId });
    if (answer?.__typename === 'RoomBooking') told('taken', answer.id);
    else if (answer) told(answer.__typename === 'DatesClash' ? 'clash' : 'notOffered', null);
  };
  const leave = async () => {
    const answer = await leaving.run({ waitingId });
    if (answer) told(answer.__typename === 'WaitingPlace' ? 'left' : 'notOffered', null);
  };
  return (
    <>
      <div className="follow-up-actions">
        {offered && (
          <Button loading={taking.running} onClick={() => void take()}>
            {t('take')}
          </Button>
        )}
        <Button variant="secondary" loading={leaving.running} onClick={() => void leave()}>
          {t('leave')}
        </Button>
      </div>
      <ProblemNote problem={taking.problem ?? leaving.problem} />
    </>
  );
}
