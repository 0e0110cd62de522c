import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That an association waits for rooms at a time, in which order, and until when an offer stands. */
@Entity('rooms_waiting')
export class WaitingEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  associationId!: string;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'uuid', array: true })
  roomIds!: string[];

  @Column({ type: 'date' })
  startDate!: string;

  @Column({ type: 'text' })
  startTime!: string;

  @Column({ type: 'integer' })
  minutes!: number;

  @Column({ type: 'text', nullable: true })
  rrule!: string | null;

  @Column({ type: 'text' })
  purpose!: string;

  @Column({ type: 'integer', nullable: true })
  participants!: number | null;

  @Column({ type: 'text', nullable: true })
  setup!: string | null;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'timestamptz' })
  joinedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  answerBy!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  holdId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  bookingId!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  dueAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: 'integer' })
  attempts!: number;
}
