import type { TimeRange } from '@hjerterom/kernel';
import { asTimeRange } from '@hjerterom/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One date of a booking, in its rooms. */
@Entity('rooms_occurrence')
export class OccurrenceEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  bookingId!: string;

  @Column({ type: 'uuid', array: true })
  roomIds!: string[];

  @Column({ type: 'tstzrange', transformer: asTimeRange })
  during!: TimeRange;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'text', nullable: true })
  statusBefore!: string | null;

  @Column({ type: 'timestamptz' })
  changedAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  changedBy!: string | null;
}
