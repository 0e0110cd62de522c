import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';
import { oneOf, searchOf, someOf, text } from '../search.js';
import { needStates } from './need-states.js';

/** What the address says of the list: which states, which kind, a part of a name, and list or board. */
export const needsSearch = searchOf({
  state: someOf(needStates),
  kind: text,
  q: text,
  view: oneOf(['list', 'board']),
});

export const needsRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'needs',
  validateSearch: needsSearch,
  component: lazyRouteComponent(() => import('./needs-page.js'), 'NeedsPage'),
});

/** One need, its whole life. */
export const needRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'needs/$need',
  component: lazyRouteComponent(() => import('./one/need-page.js'), 'NeedPage'),
});
