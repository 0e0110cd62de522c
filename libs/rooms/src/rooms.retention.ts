import { OldRowsOf, retentionKinds } from '@hjerterom/platform';
import { Injectable, Module } from '@nestjs/common';

/** Who made a booking, when all of it is long over. The rooms, the times and the association stay: they are counted. */
@Injectable()
@retentionKinds.plug('rooms.booking')
class OldBookings extends OldRowsOf {
  constructor() {
    super({
      defaultMonths: 24,
      leastMonths: 3,
      mostMonths: 60,
      table: 'rooms_booking',
      old: `t.person_id IS NOT NULL AND NOT EXISTS (
              SELECT 1 FROM rooms_occurrence o WHERE o.booking_id = t.id AND upper(o.during) >= $1)`,
      empty: `person_id = NULL`,
    });
  }
}

@Module({ providers: [OldBookings] })
export class RoomsRetentionModule {}
