import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';
import { searchOf, text } from '../search.js';

/** What the address says of the list: whom to begin with. */
export const callListSearch = searchOf({ message: text });

export const callListRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'call-list',
  validateSearch: callListSearch,
  component: lazyRouteComponent(() => import('./call-list-page.js'), 'CallListPage'),
});
