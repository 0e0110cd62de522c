import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Days on which it is otherwise than in the usual week: away, or free for once. */
@Entity('volunteers_availability_exception')
export class AvailabilityExceptionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  /** The place in the volunteer's list: where two name the same day, the later in the list wins. */
  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'date' })
  fromDate!: string;

  /** Included. */
  @Column({ type: 'date' })
  toDate!: string;

  @Column({ type: 'boolean' })
  available!: boolean;

  /** `HH:MM`; null is midnight. */
  @Column({ type: 'text', nullable: true })
  fromTime!: string | null;

  /** `HH:MM` or `24:00`; null is midnight. */
  @Column({ type: 'text', nullable: true })
  toTime!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}
