import { migrations as access } from '@hjerterom/access/migrations';
import { migrations as associations } from '@hjerterom/associations/migrations';
import { migrations as centres } from '@hjerterom/centres/migrations';
import { migrations as hours } from '@hjerterom/hours/migrations';
import { migrations as needs } from '@hjerterom/needs/migrations';
import { migrations as notifications } from '@hjerterom/notifications/migrations';
import { migrations as offers } from '@hjerterom/offers/migrations';
import { migrations as people } from '@hjerterom/people/migrations';
import { migrations as platform } from '@hjerterom/platform/migrations';
import { migrations as records } from '@hjerterom/records/migrations';
import { migrations as rooms } from '@hjerterom/rooms/migrations';
import { migrations as volunteers } from '@hjerterom/volunteers/migrations';

/** The migrations of all libs; TypeORM runs them in the order of their timestamps. */
export const migrations = [
  ...platform,
  ...centres,
  ...people,
  ...access,
  ...volunteers,
  ...notifications,
  ...offers,
  ...needs,
  ...hours,
  ...records,
  ...associations,
  ...rooms,
];
