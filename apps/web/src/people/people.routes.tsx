import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';

export const peopleRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'people',
  component: lazyRouteComponent(() => import('./people-page.js'), 'PeoplePage'),
});
