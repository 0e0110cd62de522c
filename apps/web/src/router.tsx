import { createRouter } from '@tanstack/react-router';
import {
  associationRoute,
  associationsRoute,
  myAssociationsRoute,
  newAssociationRoute,
} from './associations/associations.routes.js';
import { auditRoute } from './audit/audit.routes.js';
import { bookingRoute, bookingsRoute, newBookingRoute } from './booking/booking.routes.js';
import { callListRoute } from './call-list/call-list.routes.js';
import { centreRoute, rootRoute, startRoute } from './centre-route.js';
import { findRoomRoute } from './find-room/find-room.routes.js';
import { keysRoute } from './keys/keys.routes.js';
import { myPageRoute } from './my-page/my-page.routes.js';
import { needRoute, needsRoute } from './needs/needs.routes.js';
import { BrokenPage } from './page/broken-page.js';
import { NotFoundPage } from './page/not-found-page.js';
import { editPersonRoute, newPersonRoute, peopleRoute, personRoute } from './people/people.routes.js';
import { newNeedRoute } from './phone-form/phone-form.routes.js';
import { myDataRoute } from './privacy/privacy.routes.js';
import { retentionRoute } from './retention/retention.routes.js';
import { rolesRoute } from './roles/roles.routes.js';
import { roomFollowUpRoute } from './room-follow-up/room-follow-up.routes.js';
import { roomUseRoute } from './room-use/room-use.routes.js';
import { applicationsRoute, editRoomRoute, overruleRoute, roomRoute, roomsRoute } from './rooms/rooms.routes.js';
import type { RoutePath } from './route-table.js';
import { parseSearch, stringifySearch } from './search.js';
import { todayRoute } from './today/today.routes.js';
import {
  knocksRoute,
  newVolunteerRoute,
  volunteerRoute,
  volunteerSettingsRoute,
  volunteersRoute,
} from './volunteers/volunteers.routes.js';

const routeTree = rootRoute.addChildren([
  startRoute,
  centreRoute.addChildren([
    newNeedRoute,
    todayRoute,
    myPageRoute,
    needsRoute,
    needRoute,
    volunteersRoute,
    newVolunteerRoute,
    knocksRoute,
    volunteerSettingsRoute,
    volunteerRoute,
    associationsRoute,
    newAssociationRoute,
    associationRoute,
    myAssociationsRoute,
    peopleRoute,
    newPersonRoute,
    personRoute,
    roomsRoute,
    applicationsRoute,
    overruleRoute,
    editRoomRoute,
    roomRoute,
    editPersonRoute,
    bookingsRoute,
    newBookingRoute,
    bookingRoute,
    callListRoute,
    myDataRoute,
    auditRoute,
    retentionRoute,
    rolesRoute,
    findRoomRoute,
    keysRoute,
    roomFollowUpRoute,
    roomUseRoute,
  ]),
]);

/** All addresses of the app. */
export const router = createRouter({
  routeTree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultNotFoundComponent: NotFoundPage,
  defaultErrorComponent: BrokenPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** Every page under a centre, by its address. */
type PagePath = Extract<keyof (typeof router)['routesByPath'], `/c/$centre/${string}`>;

/** The compiler fails here when route-table.ts lacks an address of the router, or has one too many. */
export const everyRouteIsListed: [Exclude<PagePath, RoutePath>, Exclude<RoutePath, PagePath>] extends [never, never]
  ? true
  : never = true;
