import { AccessApiModule } from '@hjerterom/access/api';
import { AssociationsApiModule } from '@hjerterom/associations/api';
import { CentresApiModule } from '@hjerterom/centres/api';
import { HoursApiModule } from '@hjerterom/hours/api';
import { NeedsApiModule } from '@hjerterom/needs/api';
import { NotificationsApiModule } from '@hjerterom/notifications/api';
import { OffersApiModule } from '@hjerterom/offers/api';
import { PeopleApiModule } from '@hjerterom/people/api';
import { ChangesApiModule } from '@hjerterom/platform/api';
import { RecordsApiModule } from '@hjerterom/records/api';
import { RoomsApiModule } from '@hjerterom/rooms/api';
import { VolunteersApiModule } from '@hjerterom/volunteers/api';
import type { Type } from '@nestjs/common';
import { retentionModules } from './retention-modules.js';

/** What the libs answer: their resolvers and pages. */
export const apiModules: readonly Type[] = [
  AccessApiModule,
  AssociationsApiModule,
  ChangesApiModule,
  CentresApiModule,
  HoursApiModule,
  NeedsApiModule,
  NotificationsApiModule,
  OffersApiModule,
  PeopleApiModule,
  RecordsApiModule,
  RoomsApiModule,
  VolunteersApiModule,
  ...retentionModules,
];
