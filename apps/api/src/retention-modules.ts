import { AccessRetentionModule } from '@hjerterom/access/api';
import { AssociationsRetentionModule } from '@hjerterom/associations/api';
import { HoursRetentionModule } from '@hjerterom/hours/api';
import { NeedsRetentionModule } from '@hjerterom/needs/api';
import { NotificationsRetentionModule } from '@hjerterom/notifications/api';
import { OffersRetentionModule } from '@hjerterom/offers/api';
import { PeopleRetentionModule } from '@hjerterom/people/api';
import { RoomsRetentionModule } from '@hjerterom/rooms/api';
import { VolunteersRetentionModule } from '@hjerterom/volunteers/api';
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
