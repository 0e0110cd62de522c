import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';
import { oneOf, searchOf, text } from '../search.js';
import { associationStatuses } from './statuses.js';

/** The associations of the centre; the address says what was typed, where they stand and what they do. */
export const associationsRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'associations',
  validateSearch: searchOf({ status: oneOf(associationStatuses), category: text, q: text }),
  component: lazyRouteComponent(() => import('./associations-page.js'), 'AssociationsPage'),
});

/** An association is written down at the desk. */
export const newAssociationRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'associations/new',
  component: lazyRouteComponent(() => import('./new/new-association-page.js'), 'NewAssociationPage'),
});

/** One association: its card, who speaks for it, what was agreed and said. */
export const associationRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'associations/$association',
  component: lazyRouteComponent(() => import('./one/association-page.js'), 'AssociationPage'),
});

/** What is a contact person's own. */
export const myAssociationsRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'my-associations',
  component: lazyRouteComponent(() => import('./mine/my-associations-page.js'), 'MyAssociationsPage'),
});
