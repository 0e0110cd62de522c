import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody booked, applied for or holds, for one date or many; or a block. */
@Entity('rooms_booking')
export class BookingEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'uuid', nullable: true })
  associationId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'text' })
  purpose!: string;

  @Column({ type: 'integer', nullable: true })
  participants!: number | null;

  @Column({ type: 'text', nullable: true })
  setup!: string | null;

  @Column({ type: 'text', nullable: true })
  rrule!: string | null;

  @Column({ type: 'date' })
  startDate!: string;

  @Column({ type: 'text' })
  startTime!: string;

  @Column({ type: 'integer' })
  minutes!: number;

  @Column({ type: 'text' })
  zone!: string;

  @Column({ type: 'boolean' })
  priority!: boolean;

  /** What whoever borrows ticked of the rooms' checklists, word for word. */
  @Column({ type: 'text', array: true })
  permitTicks!: string[];

  @Column({ type: 'timestamptz', nullable: true })
  heldUntil!: Date | null;

  @Column({ type: 'timestamptz' })
  madeAt!: Date;

  @Column({ type: 'text', nullable: true })
  declineReason!: string | null;

  @Column({ type: 'boolean' })
  remind!: boolean;
}
