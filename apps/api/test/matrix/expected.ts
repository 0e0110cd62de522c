import { type GraphQLSchema, isObjectType } from 'graphql';
import { access } from './access.js';
import { associations } from './associations.js';
import { centres } from './centres.js';
import { hours } from './hours.js';
import { needs } from './needs.js';
import { notifications } from './notifications.js';
import { offers } from './offers.js';
import { people } from './people.js';
import { platform } from './platform.js';
import { records } from './records.js';
import { roomBookings } from './room-bookings.js';
import { roomFeeds } from './room-feeds.js';
import { roomKeys } from './room-keys.js';
import { roomTime } from './room-time.js';
import { rooms } from './rooms.js';
import type { Matrix } from './table.js';
import { volunteers } from './volunteers.js';

/** What is expected of each lib: one file each, written by hand and never derived from a policy. */
export const byLib: Readonly<Record<string, Matrix>> = {
  access,
  associations,
  centres,
  hours,
  needs,
  notifications,
  offers,
  people,
  platform,
  records,
  roomBookings,
  roomTime,
  rooms,
  roomFeeds,
  roomKeys,
  volunteers,
};

/** All of it. A field belongs to the lib that adds it, whatever its type. */
export const expected: Matrix = new Map(Object.values(byLib).flatMap((lib) => [...lib]));

/** A page of rows, and its ends: what they hold is in the rows themselves. */
const plumbing = /(?:Connection|Edge)$|^PageInfo$/;

/** Every field of the schema, as `Type.field`, but for the plumbing of pages. */
export function fieldsOf(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__') && !plumbing.test(type.name)
      ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
      : [],
  );
}
