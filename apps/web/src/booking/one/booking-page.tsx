import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useData } from '../../graphql/use-data.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { Empty } from '../../page/empty.js';
import { Page } from '../../page/page.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { Section } from '../../page/section.js';
import { useCentre } from '../../session/centre.js';
import { FactList } from '../../volunteers/one/fact-list.js';
import '../booking.css';
import { useCodeName } from '../code-names.js';
import { bookingsWords } from '../words.js';
import { bookingQuery, type ShownBooking } from './booking-query.js';
import { DateRow } from './date-row.js';

const TakeBack = lazy(() => import('./take-back.js').then(({ TakeBack: part }) => ({ default: part })));
const route = getRouteApi('/c/$centre/bookings/$booking');

/** One booking: for whom and for what, and its dates, each of which can be moved, cancelled and taken back. */
export function BookingPage() {
  const t = useWords(bookingsWords);
  const { id: centreId, slug } = useCentre();
  const { booking: id } = route.useParams();
  const { data, waiting, problem, again } = useData(bookingQuery, { centreId, id });
  const booking = data?.roomBooking;
  const title = booking?.isBlock ? t('closedFor', { what: booking.purpose }) : booking?.purpose;
  return (
    <Page title={title ?? t('title')}>
      <div className="bookings">
        <p>
          <Link to="/c/$centre/bookings" params={{ centre: slug }}>
            {t('back')}
          </Link>
        </p>
        <ProblemNote problem={problem} again={again} />
        {waiting && <Progress />}
        {data && !booking && <Empty title={t('notFound')} />}
        {booking && <Parts booking={booking} />}
      </div>
    </Page>
  );
}

function Parts({ booking }: { readonly booking: ShownBooking }) {
  const t = useWords(bookingsWords);
  const format = useFormat();
  const nameOf = useCodeName();
  const now = useNow();
  const { roles } = useCentre();
  const { purpose, association, participants, setup, permitTicks, dates } = booking;
  const coming = dates.filter(({ end }) => new Date(end) > now);
  const past = dates.filter(({ end }) => new Date(end) <= now);
  const standing = coming.filter(({ status }) => status === 'BOOKED' || status === 'APPLIED');
  const cancelled = coming.filter(({ start, status }) => status === 'CANCELLED' && new Date(start) > now);
  const [lost] = cancelled;
  // The program decides; a coordinator only looks.
  const mayChange = roles.some((role) => role === 'CONTACT' || role === 'LEADER' || role === 'STAFF');
  const row = (date: (typeof dates)[number]) => (
    <DateRow
      key={date.id}
      date={date}
      what={purpose}
      people={participants ?? null}
      several={standing.length > 1}
      mayChange={mayChange}
      closed={booking.isBlock}
    />
  );
  return (
    <>
      <FactList
        facts={[
          [t('who'), association?.name ?? t('itself')],
          [t('people'), participants && format.number(participants)],
          [t('setup'), setup && nameOf(setup)],
          [t('ticked'), permitTicks.length > 0 && format.list(permitTicks)],
        ]}
      />
      <Section title={t('datesToCome')}>
        {coming.length === 0 && <p>{t('noneComing')}</p>}
        {mayChange && lost && cancelled.length > 1 && (
          <Suspense fallback={<Progress />}>
            <TakeBack occurrenceId={lost.id} scope="ALL" label={t('takeBackAll', { count: cancelled.length })} />
          </Suspense>
        )}
        <ul className="cards">{coming.map(row)}</ul>
      </Section>
      {past.length > 0 && (
        <details className="fold">
          <summary>{t('past', { count: past.length })}</summary>
          <ul className="cards">{past.map(row)}</ul>
        </details>
      )}
    </>
  );
}
