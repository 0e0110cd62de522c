import type { Weekday } from '@hjerterom/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time of the week at which a volunteer usually can, on the clock of the centre. */
@Entity('volunteers_weekly_window')
export class WeeklyWindowEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  /** ISO 8601: Monday is 1. */
  @Column({ type: 'integer' })
  weekday!: Weekday;

  /** `HH:MM`. */
  @Column({ type: 'text' })
  fromTime!: string;

  /** `HH:MM` or `24:00`. */
  @Column({ type: 'text' })
  toTime!: string;
}
