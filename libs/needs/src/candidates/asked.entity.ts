import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one offer of ours asked for, beyond the dates that it names. */
@Entity('needs_asked')
export class AskedEntity {
  @PrimaryColumn({ type: 'uuid' })
  offerId!: string;

  @Column({ type: 'uuid' })
  needId!: string;

  /** Asked to come every time: of a series, also to the dates that are not laid out yet. */
  @Column({ type: 'boolean' })
  forAllDates!: boolean;
}
