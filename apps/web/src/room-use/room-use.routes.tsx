import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';
import { searchOf, text } from '../search.js';

/** How rooms were used in a period, which the address says. */
export const roomUseRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'rooms/use',
  validateSearch: searchOf({ from: text, to: text }),
  component: lazyRouteComponent(() => import('./room-use-page.js'), 'RoomUsePage'),
});
