import { OldRowsOf, type RetentionKind, retentionKinds, type Tx } from '@hjerterom/platform';
import { Injectable, Module } from '@nestjs/common';
import { forgottenPurpose } from './booking/forgotten-purpose.js';

/** As long as keys and damage are asked about. */
const asLongAsAsked = { defaultMonths: 24, leastMonths: 3, mostMonths: 60 };

/** All of its dates ended before. */
const over = `NOT EXISTS (SELECT 1 FROM rooms_occurrence o WHERE o.booking_id = t.id AND upper(o.during) >= $1)`;

/** Who made a booking and the words of it, when all of it is long over. Rooms, times and association stay: counted. */
@Injectable()
@retentionKinds.plug('rooms.booking')
class OldBookings extends OldRowsOf {
  constructor() {
    super({
      ...asLongAsAsked,
      table: 'rooms_booking',
      old: `t.held_until IS NULL AND ${over} AND (t.person_id IS NOT NULL OR t.purpose <> '${forgottenPurpose}'
            OR t.decline_reason IS NOT NULL OR t.permit_ticks <> '{}')`,
      empty: `person_id = NULL, purpose = '${forgottenPurpose}', decline_reason = NULL, permit_ticks = '{}'`,
    });
  }
}

/** A form that was left open, for rooms that nobody has asked for since: else it is cleared with the lock of its parts. */
@Injectable()
@retentionKinds.plug('rooms.hold')
class OldHolds extends OldRowsOf {
  constructor() {
    super({ defaultMonths: 1, leastMonths: 1, mostMonths: 3, table: 'rooms_booking', old: 't.held_until < $1' });
  }
}

/** That somebody was told of dates. What was said goes with the message. */
@Injectable()
@retentionKinds.plug('rooms.telling')
class OldTellings extends OldRowsOf {
  constructor() {
    super({ defaultMonths: 12, leastMonths: 1, mostMonths: 36, table: 'rooms_telling', old: 't.told_at < $1' });
  }
}

/** Who waited for what, when it is decided and the time is over. */
@Injectable()
@retentionKinds.plug('rooms.waiting')
class OldWaiting extends OldRowsOf {
  constructor() {
    super({
      ...{ defaultMonths: 12, leastMonths: 1, mostMonths: 36, table: 'rooms_waiting' },
      old: `t.status NOT IN ('waiting', 'offered') AND NOT EXISTS (
              SELECT 1 FROM rooms_waiting_slot s WHERE s.waiting_id = t.id AND upper(s.during) >= $1)`,
    });
  }
}

/** Who said whether they come, and how many came. The answers stay: they are numbers. */
@Injectable()
@retentionKinds.plug('rooms.attendance')
class WhoAnswered extends OldRowsOf {
  constructor() {
    super({
      ...asLongAsAsked,
      table: 'rooms_attendance',
      old: `t.starts_at < $1 AND num_nonnulls(t.answered_by, t.counted_by) > 0`,
      empty: 'answered_by = NULL, counted_by = NULL',
    });
  }
}

class WhoChangedDates extends OldRowsOf {
  constructor() {
    super({
      ...asLongAsAsked,
      table: 'rooms_occurrence',
      old: `t.changed_by IS NOT NULL AND t.status <> 'held' AND upper(t.during) < $1`,
      empty: 'changed_by = NULL',
    });
  }
}

class WhoBumped extends OldRowsOf {
  constructor() {
    super({
      ...asLongAsAsked,
      table: 'rooms_bump',
      old: 't.bumped_by IS NOT NULL AND t.bumped_at < $1',
      empty: 'bumped_by = NULL',
    });
  }
}

/** Who booked, moved, cancelled or overruled a date. What became of it stays. */
@Injectable()
@retentionKinds.plug('rooms.change')
class WhoChanged implements RetentionKind {
  readonly defaultMonths = asLongAsAsked.defaultMonths;
  readonly leastMonths = asLongAsAsked.leastMonths;
  readonly mostMonths = asLongAsAsked.mostMonths;
  private readonly dates = new WhoChangedDates();
  private readonly bumps = new WhoBumped();

  async count(tx: Tx, before: Date): Promise<number> {
    return (await this.dates.count(tx, before)) + (await this.bumps.count(tx, before));
  }

  async remove(tx: Tx, before: Date, limit: number): Promise<number> {
    const gone = await this.dates.remove(tx, before, limit);
    return gone < limit ? gone + (await this.bumps.remove(tx, before, limit - gone)) : gone;
  }
}

/** Who had a key or a code, and who handed it out, when it has long been back. That it was out, and when, stays. */
@Injectable()
@retentionKinds.plug('rooms.handout')
class OldHandouts extends OldRowsOf {
  constructor() {
    super({
      ...{ defaultMonths: 12, leastMonths: 1, mostMonths: 60, table: 'rooms_handout' },
      old: 't.back_at < $1 AND num_nonnulls(t.person_id, t.handed_by, t.back_by) > 0',
      empty: 'person_id = NULL, handed_by = NULL, back_by = NULL',
    });
  }
}

@Module({ providers: [OldHandouts, OldBookings, OldHolds, OldTellings, OldWaiting, WhoAnswered, WhoChanged] })
export class RoomsRetentionModule {}
