import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a volunteer's calendar can be read at a secret address. The secret itself is kept nowhere. */
@Entity('volunteers_calendar_feed')
export class CalendarFeedEntity {
  @PrimaryColumn({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  /** SHA-256 of the secret, as hex. */
  @Column({ type: 'text' })
  secretHash!: string;

  @Column({ type: 'timestamptz' })
  madeAt!: Date;
}
