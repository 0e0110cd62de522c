import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';

export const volunteersRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'volunteers',
  component: lazyRouteComponent(() => import('./volunteers-page.js'), 'VolunteersPage'),
});
