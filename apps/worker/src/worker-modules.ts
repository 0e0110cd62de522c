import { AccessWorkerModule } from '@hjerterom/access/worker';
import { AssociationsWorkerModule } from '@hjerterom/associations/worker';
import { HoursWorkerModule } from '@hjerterom/hours/worker';
import { NeedsWorkerModule } from '@hjerterom/needs/worker';
import { NotificationsWorkerModule } from '@hjerterom/notifications/worker';
import { OffersWorkerModule } from '@hjerterom/offers/worker';
import { PeopleWorkerModule } from '@hjerterom/people/worker';
import { RecordsWorkerModule } from '@hjerterom/records/worker';
import { RoomsWorkerModule } from '@hjerterom/rooms/worker';
import { VolunteersWorkerModule } from '@hjerterom/volunteers/worker';
import type { Type } from '@nestjs/common';
import { retentionModules } from './retention-modules.js';

/** What the libs do later: their event handlers, due work and message templates. */
export const workerModules: readonly Type[] = [
  AccessWorkerModule,
  AssociationsWorkerModule,
  HoursWorkerModule,
  NeedsWorkerModule,
  NotificationsWorkerModule,
  OffersWorkerModule,
  PeopleWorkerModule,
  RoomsWorkerModule,
  VolunteersWorkerModule,
  RecordsWorkerModule,
  ...retentionModules,
];
