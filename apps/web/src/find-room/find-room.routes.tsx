import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';
import { searchOf, text } from '../search.js';

/** A room is looked for; the address says when, for how many and what must be there, so that it can be shared. */
export const findRoomRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'rooms/find',
  validateSearch: searchOf({ day: text, from: text, to: text, until: text, people: text, needs: text }),
  component: lazyRouteComponent(() => import('./find-room-page.js'), 'FindRoomPage'),
});
