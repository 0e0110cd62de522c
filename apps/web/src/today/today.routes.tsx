import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';

export const todayRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'today',
  component: lazyRouteComponent(() => import('./today-page.js'), 'TodayPage'),
});
