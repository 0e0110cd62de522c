import { Alert } from '@digdir/designsystemet-react';
import type { InTheWayQuery } from '../../gql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { overruleWords } from './words.js';

type Clash = InTheWayQuery['clashesOfRequest']['clashes'][number];

/** Bookings that are in the way; opening hours and the like are not, since the centre may do without them. */
export function bookingsInTheWay(clashes: readonly Clash[]): Clash['bookings'] {
  return [...new Map(clashes.flatMap(({ bookings }) => bookings).map((booking) => [booking.id, booking])).values()];
}

/** Who has to give way, date by date: those that lie in the time that is wanted. */
export function GivesWay({
  clashes,
  start,
  end,
}: {
  readonly clashes: readonly Clash[];
  /** On the clock of the centre, `YYYY-MM-DDTHH:MM`. */
  readonly start: string;
  readonly end: string;
}) {
  const t = useWords(overruleWords);
  const format = useFormat();
  const bookings = bookingsInTheWay(clashes);
  const fixed = bookings.filter(({ priority, isBlock }) => priority || isBlock);
  const local = (instant: string) => `${format.localDate(instant)}T${format.time(instant)}`;
  const rows = bookings.flatMap(({ association, purpose, dates }) =>
    dates
      .filter((date) => date.status === 'BOOKED' && local(date.start) < end && local(date.end) > start)
      .map((date) =>
        t('gives', {
          who: association?.name ?? t('somebody'),
          what: purpose,
          when: `${format.date(date.start)} ${format.span(date.start, date.end)}`,
        }),
      ),
  );
  if (bookings.length === 0) return <p>{t('nobody')}</p>;
  return (
    <>
      <p>
        <strong>{t('preview')}</strong>
      </p>
      <ul>
        {rows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
      {fixed.length > 0 ? <Alert data-color="warning">{t('cannot')}</Alert> : <p className="quiet">{t('told')}</p>}
    </>
  );
}
