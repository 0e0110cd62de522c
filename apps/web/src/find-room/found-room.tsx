import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { useCodeName } from './code-name.js';
import { shifted, type Wish } from './wish.js';
import { findRoomWords } from './words.js';

const foundRoomFragment = graphql(`
  fragment FoundRoomCard on FoundRoom {
    roomId
    dates
    freeDates
    notFree
    reasons {
      code
      values
      count
    }
    nearest {
      minutes
      days
      freeDates
    }
    room {
      id
      name
      building {
        id
        name
      }
    }
  }
`);

/** So many taken days are named; the rest are counted. */
const mostDays = 4;

interface FoundRoomProps {
  readonly found: FragmentType<typeof foundRoomFragment>;
  readonly wish: Wish;
  readonly onWish: (wish: Wish) => void;
}

/** One room for the wish: whether it is free, why it fits, what is missing, and the way on. */
export function FoundRoom({ found: masked, wish, onWish }: FoundRoomProps) {
  const t = useWords(findRoomWords);
  const { slug } = useCentre();
  const found = unmask(foundRoomFragment, masked);
  const reasonIn = useReason();
  const { room, roomId, reasons } = found;
  if (!room) return null;
  return (
    <article className="card found-room" data-free={found.freeDates === found.dates ? 'all' : 'some'}>
      <h2 className="card-title">{room.name}</h2>
      <p className="quiet">{room.building.name}</p>
      <ul className="found-room-reasons">
        {reasons.map((reason) => (
          <li key={reason.code} data-against={against.includes(reason.code) ? '' : undefined}>
            {reasonIn(reason, found.dates)}
          </li>
        ))}
      </ul>
      <TakenDays days={found.notFree} />
      {found.nearest && <Nearest nearest={found.nearest} dates={found.dates} wish={wish} onWish={onWish} />}
      {found.freeDates > 0 && (
        <p>
          <Link to="/c/$centre/bookings/new" params={{ centre: slug }} search={{ ...wish, room: roomId }}>
            {t('book', { room: room.name })}
          </Link>
        </p>
      )}
    </article>
  );
}

const against: readonly string[] = ['SOME_DATES_FREE', 'NO_DATE_FREE', 'LACKS', 'SEATS_NOT_KNOWN'];

interface Reason {
  readonly code: string;
  readonly values: readonly string[];
  readonly count?: number | null;
}

function useReason() {
  const t = useWords(findRoomWords);
  const format = useFormat();
  const nameOf = useCodeName();
  return ({ code, values, count }: Reason, dates: number): string => {
    const things = format.list(values.map((one) => nameOf(one).toLocaleLowerCase()));
    const number = count ?? 0;
    const all: Readonly<Record<string, string>> = {
      ALL_DATES_FREE: t('allFree', { count: dates }),
      SOME_DATES_FREE: t('someFree', { free: number, count: dates }),
      NO_DATE_FREE: t('noneFree'),
      SEATS: t('seats', { count: number }),
      SEATS_NOT_KNOWN: t('seatsUnknown'),
      HAS: t('has', { things }),
      LACKS: t('lacks', { things }),
      FREE_OF_CHARGE: t('free'),
      CENTRE_DECIDES: t('centreDecides'),
    };
    return all[code] ?? code;
  };
}

function TakenDays({ days }: { readonly days: readonly string[] }) {
  const t = useWords(findRoomWords);
  const format = useFormat();
  if (days.length === 0) return null;
  const named = days.slice(0, mostDays).map((day) => format.day(day));
  const rest = days.length - named.length;
  const all = rest > 0 ? `${named.join(', ')} ${t('more', { count: rest })}` : format.list(named);
  return <p className="quiet">{t('notFree', { days: all })}</p>;
}

interface NearestProps extends Pick<FoundRoomProps, 'wish' | 'onWish'> {
  readonly nearest: { readonly minutes: number; readonly days: number; readonly freeDates: number };
  readonly dates: number;
}

function Nearest({ nearest, dates, wish, onWish }: NearestProps) {
  const t = useWords(findRoomWords);
  const format = useFormat();
  const there = shifted(wish, nearest);
  const counts = { free: nearest.freeDates, count: dates };
  return (
    <p className="found-room-nearest">
      {nearest.days === 0
        ? t('nearestClock', { time: `${there.from}–${there.to}`, ...counts })
        : t('nearestDay', { day: format.day(there.day), ...counts })}{' '}
      <Button variant="secondary" onClick={() => onWish(there)}>
        {t('useThis')}
      </Button>
    </p>
  );
}
