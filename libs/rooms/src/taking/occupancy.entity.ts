import type { TimeRange } from '@hjerterom/kernel';
import { asTimeRange } from '@hjerterom/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part that is taken, with the time to set up and to clear. */
@Entity('rooms_occupancy')
export class OccupancyEntity {
  @PrimaryColumn({ type: 'uuid' })
  occurrenceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  partId!: string;

  @Column({ type: 'uuid' })
  bookingId!: string;

  @Column({ type: 'tstzrange', transformer: asTimeRange })
  during!: TimeRange;

  @Column({ type: 'timestamptz', nullable: true })
  heldUntil!: Date | null;
}
