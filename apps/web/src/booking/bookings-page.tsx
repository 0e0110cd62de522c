import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DocumentType } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useNow } from '../language/centre-clock.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { Page } from '../page/page.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { Section } from '../page/section.js';
import { WaitingPart } from '../room-follow-up/waiting-part.js';
import { BookingCalendar } from '../secret-calendar/booking-calendar.js';
import { useCentre } from '../session/centre.js';
import { useAtTheDesk } from '../session/desk.js';
import './booking.css';
import { StillComing } from './one/still-coming.js';
import { StatusTag } from './status-tag.js';
import { ToCount } from './to-count.js';
import { bookingsWords } from './words.js';

const myBookingsQuery = graphql(`
  query MyBookings($centreId: ID!, $dates: Int!, $bookings: Int!) {
    myBookingDates(centreId: $centreId, first: $dates) {
      edges {
        node {
          id
          start
          end
          status
          attendance {
            askedAt
            coming
          }
          rooms {
            id
            name
          }
          booking {
            id
            purpose
            isBlock
            association {
              id
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    myRoomBookings(centreId: $centreId, first: $bookings) {
      edges {
        node {
          id
          purpose
          isBlock
          association {
            id
            name
          }
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
  }
`);

type Answer = DocumentType<typeof myBookingsQuery>;

/** The most that one page of a list gives. */
const MOST = 100;

/** What one has booked: the dates as they come, and every booking. */
export function BookingsPage() {
  const t = useWords(bookingsWords);
  const { id: centreId, slug } = useCentre();
  const atTheDesk = useAtTheDesk();
  const [first, setFirst] = useState({ dates: 10, bookings: 10 });
  const { data, waiting, problem, again } = useData(myBookingsQuery, { centreId, ...first });
  const book = (
    <Link to="/c/$centre/bookings/new" params={{ centre: slug }} className="button-link">
      {t('book')}
    </Link>
  );
  return (
    <Page title={t('title')} actions={book}>
      <div className="bookings">
        <ProblemNote problem={problem} again={again} />
        {waiting && <Progress />}
        {data && data.myRoomBookings.edges.length === 0 && (
          <Empty title={t('none')}>
            <p>{t('noneHelp')}</p>
          </Empty>
        )}
        {/* Those at the desk see everybody's under the rooms. */}
        {data && !atTheDesk && <WaitingPart own />}
        {data && data.myRoomBookings.edges.length > 0 && (
          <>
            {!atTheDesk && <ToCount />}
            <Dates page={data.myBookingDates} more={() => setFirst({ ...first, dates: MOST })} />
            <All page={data.myRoomBookings} more={() => setFirst({ ...first, bookings: MOST })} />
          </>
        )}
        {data && <BookingCalendar />}
      </div>
    </Page>
  );
}

function Dates({ page, more }: { readonly page: Answer['myBookingDates']; readonly more: () => void }) {
  const t = useWords(bookingsWords);
  const format = useFormat();
  const now = useNow();
  const { slug } = useCentre();
  return (
    <Section title={t('coming')}>
      {page.edges.length === 0 && <p>{t('noneComing')}</p>}
      <ul className="cards">
        {page.edges.map(({ node: { id, start, end, status, attendance, rooms, booking } }) => (
          <li key={id} className={`card ${status === 'CANCELLED' || status === 'DECLINED' ? 'over' : ''}`}>
            <p className="card-title">
              <Link to="/c/$centre/bookings/$booking" params={{ centre: slug, booking: booking.id }}>
                <time dateTime={start} className="when">
                  {format.date(start)} {format.span(start, end)}
                </time>
              </Link>
            </p>
            <p>
              {booking.purpose} · {format.list(rooms.map(({ name }) => name))}
            </p>
            <p>
              <StatusTag status={status} closed={booking.isBlock} />{' '}
              <span className="quiet">{booking.association?.name ?? t('itself')}</span>
            </p>
            {attendance?.askedAt && attendance.coming == null && status === 'BOOKED' && new Date(start) > now && (
              <StillComing occurrenceId={id} day={format.date(start)} />
            )}
          </li>
        ))}
      </ul>
      {page.pageInfo.hasNextPage && page.edges.length < MOST && (
        <Button variant="tertiary" onClick={more}>
          {t('more')}
        </Button>
      )}
    </Section>
  );
}

function All({ page, more }: { readonly page: Answer['myRoomBookings']; readonly more: () => void }) {
  const t = useWords(bookingsWords);
  const format = useFormat();
  const { slug } = useCentre();
  return (
    <Section title={t('all')}>
      <ul className="plain-list">
        {page.edges.map(({ node: { id, purpose, isBlock, association, nextDate } }) => (
          <li key={id} className="card">
            <Link to="/c/$centre/bookings/$booking" params={{ centre: slug, booking: id }}>
              {isBlock ? t('closedFor', { what: purpose }) : purpose}
            </Link>{' '}
            <span className="quiet">
              {association?.name ?? t('itself')} ·{' '}
              {nextDate
                ? t('next', { when: `${format.date(nextDate.start)} ${format.span(nextDate.start, nextDate.end)}` })
                : t('over')}
            </span>
          </li>
        ))}
      </ul>
      {page.pageInfo.hasNextPage && page.edges.length < MOST && (
        <Button variant="tertiary" onClick={more}>
          {t('more')}
        </Button>
      )}
    </Section>
  );
}
