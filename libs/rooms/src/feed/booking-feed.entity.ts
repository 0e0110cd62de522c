import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That bookings can be read at a secret address: an association's, or a person's own. The secret itself is kept nowhere. */
@Entity('rooms_booking_feed')
export class BookingFeedEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid', nullable: true })
  associationId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  /** SHA-256 of the secret, as hex. */
  @Column({ type: 'text' })
  secretHash!: string;

  @Column({ type: 'timestamptz' })
  madeAt!: Date;
}
