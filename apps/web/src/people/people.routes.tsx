import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';
import { searchOf, text } from '../search.js';

/** Everybody whom the centre knows; the address says what was typed. */
export const peopleRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'people',
  validateSearch: searchOf({ q: text }),
  component: lazyRouteComponent(() => import('./people-page.js'), 'PeoplePage'),
});

/** Somebody who is not known yet; the address may say the name as far as it was typed. */
export const newPersonRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'people/new',
  validateSearch: searchOf({ name: text }),
  component: lazyRouteComponent(() => import('./edit/new-person-page.js'), 'NewPersonPage'),
});

/** One person: what we know, what they asked for, what was done, what they were told. */
export const personRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'people/$person',
  component: lazyRouteComponent(() => import('./one/person-page.js'), 'PersonPage'),
});

/** What we know of a person, to be changed. */
export const editPersonRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'people/$person/edit',
  component: lazyRouteComponent(() => import('./edit/edit-person-page.js'), 'EditPersonPage'),
});
