import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';

/** What the centre knows about whoever is signed in, what they said yes to, and how they are erased. */
export const myDataRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'my-data',
  component: lazyRouteComponent(() => import('./my-data-page.js'), 'MyDataPage'),
});
