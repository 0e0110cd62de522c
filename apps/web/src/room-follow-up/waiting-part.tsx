import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
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

const waitingListQuery = graphql(`
  query WaitingList($centreId: ID!) {
    waitingList(centreId: $centreId) {
      id
      ...WaitingCard
    }
  }
`);

const takeMutation = graphql(`
  mutation TakeOfferedRoom($centreId: ID!, $idempotencyKey: String!, $input: WaitingPlaceInput!) {
    takeOfferedRoom(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
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

/** Who waits for rooms, in order; whoever waits takes what is offered, or leaves. */
export function WaitingPart({
  own = false,
}: {
  /** Of those who borrow: nothing at all where they wait for nothing. */
  readonly own?: boolean;
}) {
  const t = useWords(roomFollowUpWords);
  const { id: centreId } = useCentre();
  const { data, waiting, problem, again } = useData(waitingListQuery, { centreId });
  if (own && data?.waitingList.length === 0) return null;
  return (
    <section>
      <h2>{t(own ? 'ownWaiting' : 'waiting')}</h2>
      <ProblemNote problem={problem} again={again} />
      {waiting && <Progress />}
      {data?.waitingList.length === 0 && <p className="quiet">{t('nobodyWaits')}</p>}
      <ol className="cards">
        {data?.waitingList.map((place) => (
          <li key={place.id}>
            <WaitingCard place={place} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function WaitingCard({ place: masked }: { readonly place: FragmentType<typeof waitingCardFragment> }) {
  const t = useWords(roomFollowUpWords);
  const format = useFormat();
  const place = unmask(waitingCardFragment, masked);
  const rooms = format.list(place.rooms.map(({ name }) => name));
  const day = format.day(place.startDate);
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
      {place.status === 'OFFERED' && place.answerBy && <p>{t('offered', { time: format.dateTime(place.answerBy) })}</p>}
      <WaitingActions waitingId={place.id} offered={place.status === 'OFFERED'} />
    </article>
  );
}

function WaitingActions({ waitingId, offered }: { readonly waitingId: string; readonly offered: boolean }) {
  const t = useWords(roomFollowUpWords);
  const announce = useAnnounce();
  const [note, setNote] = useState<string | null>(null);
  const taking = useMutationOnce(takeMutation);
  const leaving = useMutationOnce(leaveMutation);
  const say = (text: string) => {
    setNote(text);
    announce(text);
  };
  const take = async () => {
    const answer = await taking.run({ waitingId });
    if (answer) {
      const texts = { RoomBooking: t('taken'), DatesClash: t('clash') } as const;
      say(answer.__typename in texts ? texts[answer.__typename as keyof typeof texts] : t('notOffered'));
    }
  };
  const leave = async () => {
    const answer = await leaving.run({ waitingId });
    if (answer) say(answer.__typename === 'WaitingPlace' ? t('left') : t('notOffered'));
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
      {note && <p>{note}</p>}
      <ProblemNote problem={taking.problem ?? leaving.problem} />
    </>
  );
}
