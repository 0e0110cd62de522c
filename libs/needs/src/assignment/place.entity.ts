import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PlaceState } from './place.states.js';

/** One volunteer's place on one date. */
@Entity('needs_place')
export class PlaceEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  occurrenceId!: string;

  @Column({ type: 'uuid' })
  assignmentId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  /** From 1 to the need's number of places. */
  @Column({ type: 'integer' })
  placeNo!: number;

  @Column({ type: 'text' })
  status!: PlaceState;

  /** When to remind; null when it was taken too late for that. */
  @Column({ type: 'timestamptz', nullable: true })
  remindAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  remindedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;
}
