import type { TimeRange } from '@hjerterom/kernel';
import { asTimeRange } from '@hjerterom/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OccurrenceState } from './occurrence.states.js';

/** One date of a need. */
@Entity('needs_occurrence')
export class OccurrenceEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  needId!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  /** When it takes place; null for a window until somebody has taken it. */
  @Column({ type: 'tstzrange', nullable: true, transformer: asTimeRange })
  during!: TimeRange | null;

  /** Within what it must take place: a window's edges, otherwise the same as `during`. */
  @Column({ type: 'tstzrange', transformer: asTimeRange })
  within!: TimeRange;

  @Column({ type: 'text' })
  status!: OccurrenceState;

  /** The end of `during`, or of `within` while that is not known: when the sweep looks at it. */
  @Column({ type: 'timestamptz' })
  endsAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;
}
