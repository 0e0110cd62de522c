import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useData } from '../../graphql/use-data.js';
import { useWords } from '../../language/words.js';
import { Page } from '../../page/page.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { useCentre } from '../../session/centre.js';
import '../booking.css';
import { bookingFormWords } from './form-words.js';
import { bookableRoomsQuery } from './rooms-query.js';

const BookingForm = lazy(() => import('./booking-form.js').then(({ BookingForm: form }) => ({ default: form })));
const route = getRouteApi('/c/$centre/bookings/new');

/** Rooms are booked. */
export function NewBookingPage() {
  const t = useWords(bookingFormWords);
  const { id: centreId, slug } = useCentre();
  const { room, association, day, from, to, until, people, needs } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, waiting, problem, again } = useData(bookableRoomsQuery, { centreId });
  const given = {
    ...(room && { roomIds: [room] }),
    ...(association && { associationId: association }),
    ...(day && from && to && { date: day, from, to }),
    ...(day && until && { repeat: 'WEEKLY' as const, until }),
    ...(people && { participants: people }),
    ...(needs && { needs: needs.split(',') }),
  };
  return (
    <Page title={t('title')}>
      <ProblemNote problem={problem} again={again} />
      {waiting && <Progress />}
      {data && (
        <Suspense fallback={<Progress />}>
          <BookingForm
            rooms={data.rooms}
            given={given}
            done={(booking) =>
              // Back is where one came from: the form is sent, and what is booked is not free any more.
              navigate({ to: '/c/$centre/bookings/$booking', params: { centre: slug, booking }, replace: true })
            }
          />
        </Suspense>
      )}
    </Page>
  );
}
