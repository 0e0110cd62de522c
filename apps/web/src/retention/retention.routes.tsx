import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';

/** How long the centre keeps what, and what goes next month. */
export const retentionRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'retention',
  component: lazyRouteComponent(() => import('./retention-page.js'), 'RetentionPage'),
});
