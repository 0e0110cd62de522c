export { type AnswerComing, answerComing } from './attendance/answer-coming.js';
export { listUncounted } from './attendance/attendance-node.js';
export { type CountHeads, countHeads } from './attendance/count-heads.js';
export { type UnusedRule, unusedRules } from './attendance/next-step.js';
export { type SetUnusedRule, setUnusedRule } from './attendance/set-unused-rule.js';
export { takeStep } from './attendance/take-step.js';
export { applyForRooms } from './booking/apply-for-rooms.js';
export { askForClashes, type Prospect } from './booking/ask-for-clashes.js';
export { type BlockRooms, blockRooms } from './booking/block-rooms.js';
export { bookRooms } from './booking/book-rooms.js';
export { BookingEntity } from './booking/booking.entity.js';
export { BumpEntity } from './booking/bump.entity.js';
export { bumpBookings } from './booking/bump-bookings.js';
export { type CancelDates, cancelDates } from './booking/cancel-dates.js';
export { type Scope, scopes } from './booking/dates-in-scope.js';
export {
  approveApplication,
  type DecideApplication,
  type DeclineApplication,
  declineApplication,
} from './booking/decide-application.js';
export { holdRooms } from './booking/hold-rooms.js';
export { letGoOfRooms } from './booking/let-go.js';
export { listOwnDates } from './booking/list-bookings.js';
export { type MoveDates, moveDates } from './booking/move-dates.js';
export { OccurrenceEntity } from './booking/occurrence.entity.js';
export { type OccurrenceStatus, occurrenceStatuses } from './booking/occurrence.states.js';
export type { BookingRequest } from './booking/request.js';
export type { WhenProblem, WhenToBook } from './booking/slots-of.js';
export { type TakeBackDates, takeBackDates } from './booking/take-back-dates.js';
export { BookingFeedEntity } from './feed/booking-feed.entity.js';
export { RoomReadCountEntity } from './feed/read-count.entity.js';
export { codesOf } from './key/codes-of.js';
export { followHandout } from './key/follow-handout.js';
export { type HandOutKey, handOutKey } from './key/hand-out-key.js';
export { listHandouts, listOwnHandouts } from './key/handout-node.js';
export { likelyHolders } from './key/likely-holders.js';
export { type SaveRoomKey, saveRoomKey } from './key/save-room-key.js';
export { takeBackKey } from './key/take-back-key.js';
export { type AddPicture, addRoomPicture } from './picture/add-picture.js';
export { PictureEntity } from './picture/picture.entity.js';
export { type RemovePicture, removeRoomPicture } from './picture/remove-picture.js';
export { BuildingEntity } from './room/building.entity.js';
export { PartEntity, RoomPartEntity, SetupEntity } from './room/floor.entity.js';
export { OpeningEntity, SeasonEntity } from './room/hours.entity.js';
export { RoomEntity } from './room/room.entity.js';
export { type SaveBuilding, saveBuilding } from './room/save-building.js';
export { type SaveRoom, saveRoom } from './room/save-room.js';
export { type SplitRoom, splitRoom } from './room/split-room.js';
export type { Clash, ClashReason, ToldSlot } from './taking/clash-report.js';
export { OccupancyEntity } from './taking/occupancy.entity.js';
export { leaveWaiting, takeOffered, type WaitingInput } from './waiting/answer-offer.js';
export { joinWaiting } from './waiting/join-waiting.js';
export { lookAfterWaiting } from './waiting/look-after-waiting.js';
export { type WaitingStatus, waitingStatuses } from './waiting/waiting-rows.js';
