import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';
import { oneOf, searchOf, text } from '../search.js';
import { looks } from './looks.js';

/** What the list can be narrowed to, beside the kinds of what was read. */
export const sorts = ['done', 'read', 'refused', ...looks] as const;
export type Sort = (typeof sorts)[number];

/** Who did what, and who read what sensitive; the address says what the list is narrowed by. Days are local dates. */
export const auditRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'audit',
  validateSearch: searchOf({ who: text, whom: text, what: oneOf(sorts), from: text, to: text }),
  component: lazyRouteComponent(() => import('./audit-page.js'), 'AuditPage'),
});
