import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';

/** The volunteer's own page. */
export const myPageRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'me',
  component: lazyRouteComponent(() => import('./my-page.js'), 'MyPage'),
});
