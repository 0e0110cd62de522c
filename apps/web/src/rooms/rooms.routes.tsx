import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { centreRoute } from '../centre-route.js';
import { oneOf, searchOf, text } from '../search.js';

/** Who has which room when; the address says which days, and how they are shown. */
export const roomsRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'rooms',
  validateSearch: searchOf({ day: text, span: oneOf(['day', 'week']), view: oneOf(['calendar', 'table']) }),
  component: lazyRouteComponent(() => import('./timeline/rooms-page.js'), 'RoomsPage'),
});

/** The applications that wait for an answer. */
export const applicationsRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'rooms/applications',
  component: lazyRouteComponent(() => import('./applications/applications-page.js'), 'ApplicationsPage'),
});

/** Rooms are closed, or something goes before others. */
export const overruleRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'rooms/overrule',
  validateSearch: searchOf({ what: oneOf(['block', 'bump']), room: text }),
  component: lazyRouteComponent(() => import('./overrule/overrule-page.js'), 'OverrulePage'),
});

/** A room is written down, or changed. */
export const editRoomRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'rooms/edit',
  validateSearch: searchOf({ room: text }),
  component: lazyRouteComponent(() => import('./edit/edit-room-page.js'), 'EditRoomPage'),
});

/** One room: all that is said of it, and its week. */
export const roomRoute = createRoute({
  getParentRoute: () => centreRoute,
  path: 'rooms/$room',
  component: lazyRouteComponent(() => import('./one/room-page.js'), 'RoomPage'),
});
