import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody was told of dates of a booking, or of a place in the waiting list, so that it can be withdrawn. */
@Entity('rooms_telling')
export class TellingEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  template!: string;

  @Column({ type: 'uuid', nullable: true })
  bookingId!: string | null;

  @Column({ type: 'uuid', array: true })
  occurrenceIds!: string[];

  @Column({ type: 'timestamptz' })
  toldAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  waitingId!: string | null;
}
