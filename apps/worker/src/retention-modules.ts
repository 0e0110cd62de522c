import { AccessRetentionModule } from '@hjerterom/access/worker';
import { AssociationsRetentionModule } from '@hjerterom/associations/worker';
import { HoursRetentionModule } from '@hjerterom/hours/worker';
import { NeedsRetentionModule } from '@hjerterom/needs/worker';
import { NotificationsRetentionModule } from '@hjerterom/notifications/worker';
import { OffersRetentionModule } from '@hjerterom/offers/worker';
import { PeopleRetentionModule } from '@hjerterom/people/worker';
import { RoomsRetentionModule } from '@hjerterom/rooms/worker';
import { VolunteersRetentionModule } from '@hjerterom/volunteers/worker';
import type { Type } from '@nestjs/common';

/** What the libs say of how long they keep what. */
export const retentionModules: readonly Type[] = [
  AccessRetentionModule,
  AssociationsRetentionModule,
  HoursRetentionModule,
  NeedsRetentionModule,
  NotificationsRetentionModule,
  OffersRetentionModule,
  PeopleRetentionModule,
  RoomsRetentionModule,
  VolunteersRetentionModule,
];
