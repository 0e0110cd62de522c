import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ErasureStatus } from './erasure.js';

/** A wish to be erased, and how far it has come. It holds ids only, and stays as the proof that it was done. */
@Entity('people_erasure')
export class ErasureEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  status!: ErasureStatus;

  @Column({ type: 'timestamptz' })
  askedAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  askedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  decidedBy!: string | null;

  /** The names of the steps that are done, such as `erase.needs`. */
  @Column({ type: 'text', array: true })
  stepsDone!: string[];

  @Column({ type: 'integer' })
  stepsInAll!: number;

  @Column({ type: 'timestamptz', nullable: true })
  doneAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: 'integer' })
  attempts!: number;
}
