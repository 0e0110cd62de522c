import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VolunteerStatus } from '../contracts/index.js';

/** A person of the centre who offers time. Name and contact data are in `people`. */
@Entity('volunteers_volunteer')
export class VolunteerEntity {
  @PrimaryColumn({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'text' })
  status!: VolunteerStatus;

  /** The most minutes a week this person wants to give; null is no limit. */
  @Column({ type: 'integer', nullable: true })
  capacityMinutesPerWeek!: number | null;

  /** The local date on which this person was first approved. */
  @Column({ type: 'date', nullable: true })
  since!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** When they said that they would like to help; the last time, for one who came back. */
  @Column({ type: 'timestamptz' })
  appliedAt!: Date;

  /** Local date: the last day on which they are to have an answer. */
  @Column({ type: 'date' })
  answerBy!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}
