import { createRootRoute, createRoute } from '@tanstack/react-router';
import { BrokenPage } from './page/broken-page.js';
import { NotFoundPage } from './page/not-found-page.js';
import { ownPath, searchOf } from './search.js';
import { CentreFrame, CentreStart } from './session/centre-frame.js';

/** Where all addresses begin. */
export const rootRoute = createRootRoute({ notFoundComponent: NotFoundPage, errorComponent: BrokenPage });

/** `/c`: on to the user's centre. */
export const startRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/c',
  validateSearch: searchOf({ next: ownPath }),
  component: CentreStart,
});

/** `/c/$centre`: every page of a centre stands under it. The centre is named by its slug. */
export const centreRoute = createRoute({ getParentRoute: () => rootRoute, path: '/c/$centre', component: CentreFrame });
