import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';

export const callListRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'call-list',
  component: lazyRouteComponent(() => import('./call-list-page.js'), 'CallListPage'),
});
