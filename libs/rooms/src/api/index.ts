import { Module } from '@nestjs/common';
import { RoomsPersonData } from '../about-person/rooms.person-data.js';
import { OwnCalendarEntries } from '../feed/own-calendar-entries.js';
import { DateAttendanceResolver, RoomUnusedRuleResolver } from './attendance/attendance.resolver.js';
import { RoomBookingResolver } from './booking/booking.resolver.js';
import { BookingProspectResolver, BookingSlotResolver, DateClashResolver } from './booking/clash.resolver.js';
import { BookingDateResolver } from './booking/date.resolver.js';
import { BookingFeedController } from './feed/booking-feed.controller.js';
import { BookingFeedResolver } from './feed/booking-feed.resolver.js';
import { FindRoomsResolver } from './find/find.resolver.js';
import { RoomApplicationResolver } from './inbox/application.resolver.js';
import { DecideMutations } from './inbox/decide.mutations.js';
import { KeyHandoutResolver, LikelyKeyHolderResolver, RoomKeyResolver } from './key/key.resolver.js';
import { AssociationUseResolver, RoomUseResolver } from './numbers/use.resolver.js';
import { BookingsFileController } from './page/bookings-file.controller.js';
import { RoomsController } from './page/rooms.controller.js';
import { RoomMutations } from './room/room.mutations.js';
import { RoomResolver } from './room/room.resolver.js';
import { TellingController } from './telling/telling.controller.js';
import { TellingDoor } from './telling/telling-door.js';
import { TimelineResolver } from './timeline/timeline.resolver.js';
import { WaitingPlaceResolver } from './waiting/waiting.resolver.js';

export { roomBookingById } from './booking/booking.loaders.js';
export { RoomBooking } from './booking/booking.type.js';
export { mostFeedReads } from './feed/booking-feed.controller.js';
export { Building } from './room/building.type.js';
export { buildingById, roomById } from './room/room.loaders.js';
export { Room } from './room/room.type.js';

const bookings = [
  RoomBookingResolver,
  BookingDateResolver,
  BookingProspectResolver,
  DateClashResolver,
  BookingSlotResolver,
];

const time = [
  DateAttendanceResolver,
  RoomUnusedRuleResolver,
  FindRoomsResolver,
  WaitingPlaceResolver,
  RoomUseResolver,
  AssociationUseResolver,
  TellingDoor,
];

const feeds = [BookingFeedResolver, OwnCalendarEntries];

const keys = [RoomKeyResolver, KeyHandoutResolver, LikelyKeyHolderResolver];

/** What rooms answers. */
@Module({
  // The first is asked first: a file is no room.
  controllers: [BookingsFileController, RoomsController, TellingController, BookingFeedController],
  providers: [
    RoomMutations,
    RoomApplicationResolver,
    DecideMutations,
    RoomResolver,
    TimelineResolver,
    ...bookings,
    ...time,
    ...keys,
    ...feeds,
    RoomsPersonData,
  ],
})
export class RoomsApiModule {}
export { RoomsRetentionModule } from '../rooms.retention.js';
