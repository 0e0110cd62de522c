import type { TimeRange } from '@hjerterom/kernel';
import { asTimeRange } from '@hjerterom/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConfirmedHow, EntryStatus } from './entry.states.js';

/** Time that a volunteer gave: first what was planned, then what a person says it was. */
@Entity('hours_entry')
export class EntryEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  /** What kind of thing it was given to, as the lib that owns it says: `need-place`. One entry a source. */
  @Column({ type: 'text' })
  sourceKind!: string;

  @Column({ type: 'uuid' })
  sourceId!: string;

  /** What was done: the code of a kind of need. */
  @Column({ type: 'text' })
  kind!: string;

  /** When it was planned to happen. */
  @Column({ type: 'tstzrange', transformer: asTimeRange })
  happened!: TimeRange;

  /** The length that was planned. */
  @Column({ type: 'integer' })
  proposedMinutes!: number;

  @Column({ type: 'integer' })
  minutes!: number;

  @Column({ type: 'text' })
  status!: EntryStatus;

  @Column({ type: 'timestamptz', nullable: true })
  confirmedAt!: Date | null;

  /** Who said so: the volunteer, or somebody at the centre. */
  @Column({ type: 'uuid', nullable: true })
  confirmedBy!: string | null;

  @Column({ type: 'text', nullable: true })
  confirmedHow!: ConfirmedHow | null;
}
