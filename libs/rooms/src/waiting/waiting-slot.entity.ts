import type { TimeRange } from '@hjerterom/kernel';
import { asTimeRange } from '@hjerterom/platform';
import { Entity, PrimaryColumn } from 'typeorm';

/** One of the times that somebody waits for. */
@Entity('rooms_waiting_slot')
export class WaitingSlotEntity {
  @PrimaryColumn({ type: 'uuid' })
  waitingId!: string;

  @PrimaryColumn({ type: 'tstzrange', transformer: asTimeRange })
  during!: TimeRange;
}
