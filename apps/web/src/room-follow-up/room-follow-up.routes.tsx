import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';

/** What becomes of booked time: how many came, who waits, and what is done with time that nobody uses. */
export const roomFollowUpRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'rooms/follow-up',
  component: lazyRouteComponent(() => import('./room-follow-up-page.js'), 'RoomFollowUpPage'),
});
