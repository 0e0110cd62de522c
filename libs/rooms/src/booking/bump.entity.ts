import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a date had to give way, and to what. */
@Entity('rooms_bump')
export class BumpEntity {
  @PrimaryColumn({ type: 'uuid' })
  occurrenceId!: string;

  @PrimaryColumn({ type: 'uuid' })
  byBookingId!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'timestamptz' })
  bumpedAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  bumpedBy!: string | null;
}
