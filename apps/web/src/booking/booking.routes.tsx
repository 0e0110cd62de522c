import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';
import { searchOf, text } from '../search.js';

/** What one has booked, and one's associations. */
export const bookingsRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'bookings',
  component: lazyRouteComponent(() => import('./bookings-page.js'), 'BookingsPage'),
});

/** Rooms are booked; the address may say which room, for whom, and what was looked for: when, how many, what it must have. */
export const newBookingRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'bookings/new',
  validateSearch: searchOf({
    ...{ room: text, association: text, day: text, from: text, to: text, until: text, people: text, needs: text },
  }),
  component: lazyRouteComponent(() => import('./form/new-booking-page.js'), 'NewBookingPage'),
});

/** One booking and its dates. */
export const bookingRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'bookings/$booking',
  component: lazyRouteComponent(() => import('./one/booking-page.js'), 'BookingPage'),
});
