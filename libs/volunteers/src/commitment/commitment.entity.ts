import type { TimeRange } from '@hjerterom/kernel';
import { asTimeRange } from '@hjerterom/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time that a volunteer has promised to something: a place at a need's date, later a shift. */
@Entity('volunteers_commitment')
export class CommitmentEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'tstzrange', transformer: asTimeRange })
  during!: TimeRange;

  /** What kind of thing it was promised to, as the lib that owns it says: `need-place`. */
  @Column({ type: 'text' })
  sourceKind!: string;

  @Column({ type: 'uuid' })
  sourceId!: string;
}
