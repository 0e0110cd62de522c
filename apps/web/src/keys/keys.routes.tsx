import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';

/** Keys and codes: who has them, and handing them out. */
export const keysRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'keys',
  component: lazyRouteComponent(() => import('./keys-page.js'), 'KeysPage'),
});
