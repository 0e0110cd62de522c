import type { TimeRange } from '@hjerterom/kernel';
import { asTimeRange } from '@hjerterom/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the times that somebody waits for. */
@Entity('rooms_waiting_slot')
export class WaitingSlotEntity {
  @PrimaryColumn({ type: 'uuid' })
  waitingId!: string;

  @PrimaryColumn({ type: 'tstzrange', transformer: asTimeRange })
  during!: TimeRange;

  /** Codes of why it was left out of the last offer; none where it was offered, null where nothing was. */
  @Column({ type: 'text', array: true, nullable: true })
  inTheWay!: string[] | null;
}
