import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';
import { searchOf, text } from '../search.js';

/** What the address says of a call: which of the unfinished ones it is, or the need that was just saved. */
export const callSearch = searchOf({ call: text, saved: text });

export const newNeedRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'needs/new',
  validateSearch: callSearch,
  component: lazyRouteComponent(() => import('./phone-form-page.js'), 'PhoneFormPage'),
});
