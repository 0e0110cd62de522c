import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';
import { searchOf, text } from '../search.js';

/** What one has booked, and one's associations. */
export const bookingsRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'bookings',
  component: lazyRouteComponent(() => import('./bookings-page.js'), 'BookingsPage'),
});

/** Rooms are booked; the address may say which room, and for whom. */
export const newBookingRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'bookings/new',
  validateSearch: searchOf({ room: text, association: text }),
  component: lazyRouteComponent(() => import('./form/new-booking-page.js'), 'NewBookingPage'),
});

/** One booking and its dates. */
export const bookingRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'bookings/$booking',
  component: lazyRouteComponent(() => import('./one/booking-page.js'), 'BookingPage'),
});
