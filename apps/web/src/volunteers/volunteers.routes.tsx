import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';
import { oneOf, searchOf, text } from '../search.js';
import { volunteerStatuses } from './volunteer-statuses.js';

/** The volunteers of the centre; the address says what was typed, and where they stand. */
export const volunteersRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'volunteers',
  validateSearch: searchOf({ status: oneOf(volunteerStatuses), q: text }),
  component: lazyRouteComponent(() => import('./volunteers-page.js'), 'VolunteersPage'),
});

/** Somebody becomes a volunteer; the address may say who. */
export const newVolunteerRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'volunteers/new',
  validateSearch: searchOf({ person: text }),
  component: lazyRouteComponent(() => import('./new/new-volunteer-page.js'), 'NewVolunteerPage'),
});

/** Those who knocked and wait for us. */
export const knocksRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'volunteers/knocks',
  component: lazyRouteComponent(() => import('./knocks/knocks-page.js'), 'KnocksPage'),
});

/** How the centre receives volunteers. */
export const volunteerSettingsRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'volunteers/settings',
  component: lazyRouteComponent(() => import('./settings/settings-page.js'), 'SettingsPage'),
});

/** One volunteer, by the person's id: what we know, what they promised, what they did, what they were told. */
export const volunteerRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'volunteers/$volunteer',
  component: lazyRouteComponent(() => import('./one/volunteer-page.js'), 'VolunteerPage'),
});
