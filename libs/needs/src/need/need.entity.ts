import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { NeedState } from './need.states.js';

/** Something that a resident needs help with, once or many times. */
@Entity('needs_need')
export class NeedEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  status!: NeedState;

  /** Who asks: often the one to be helped, or a daughter, a neighbour, a partner. */
  @Column({ type: 'uuid' })
  requestedBy!: string;

  /** Who is to be helped. */
  @Column({ type: 'uuid' })
  recipientId!: string;

  @Column({ type: 'text' })
  whenKind!: 'fixed' | 'window' | 'series';

  /** Fixed: the time itself. Window: its edges. Null for a series. */
  @Column({ type: 'timestamptz', nullable: true })
  startsAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  endsAt!: Date | null;

  /** How long one date takes. */
  @Column({ type: 'integer' })
  minutes!: number;

  /** Series: the value of an RRULE, the first day (YYYY-MM-DD), the time of day (HH:MM) and the last day, local. */
  @Column({ type: 'text', nullable: true })
  rrule!: string | null;

  @Column({ type: 'text', nullable: true })
  startDate!: string | null;

  @Column({ type: 'text', nullable: true })
  startTime!: string | null;

  @Column({ type: 'text' })
  zone!: string;

  @Column({ type: 'text', nullable: true })
  untilDate!: string | null;

  /** Series: its dates up to here (excluded) are rows already. */
  @Column({ type: 'timestamptz', nullable: true })
  laidOutTo!: Date | null;

  /** Series: when more dates are to be laid out; null when there are no more. */
  @Column({ type: 'timestamptz', nullable: true })
  extendAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  /** How many are to come each time. */
  @Column({ type: 'integer' })
  places!: number;

  /** Languages of which at least one must be spoken, the best first; empty asks for none. */
  @Column({ type: 'text', array: true })
  languages!: string[];

  @Column({ type: 'text', nullable: true })
  district!: string | null;

  /** Where, when it is not in the home: a public place, shown to everyone who is asked. */
  @Column({ type: 'text', nullable: true })
  place!: string | null;

  /** Shown to everyone who is asked: nothing that tells who it is for. */
  @Column({ type: 'text', nullable: true })
  about!: string | null;

  /** Shown only to the one who has said yes. */
  @Column({ type: 'text', nullable: true })
  notes!: string | null;

  @Column({ type: 'boolean' })
  urgent!: boolean;

  @Column({ type: 'uuid', nullable: true })
  registeredBy!: string | null;

  @Column({ type: 'timestamptz' })
  registeredAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  closeReason!: string | null;
}
