import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';
import { oneOf, searchOf } from '../search.js';

/** Who is what in the centre, and who is invited; the address says which role is shown. */
export const rolesRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'roles',
  validateSearch: searchOf({
    role: oneOf(['COORDINATOR', 'LEADER', 'STAFF', 'VOLUNTEER', 'CONTACT', 'RESIDENT']),
    form: oneOf(['invite', 'give']),
  }),
  component: lazyRouteComponent(() => import('./roles-page.js'), 'RolesPage'),
});
