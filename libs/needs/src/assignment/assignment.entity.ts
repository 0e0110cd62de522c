import { Column, Entity, PrimaryColumn } from 'typeorm';

/** `ended`: something came of it. `given-back`: nothing did, for the volunteer could not. `cancelled`: the need was called off. */
export type AssignmentState = 'active' | 'given-back' | 'cancelled' | 'ended';

/** A volunteer's promise: one yes to one offer, for one or more dates. */
@Entity('needs_assignment')
export class AssignmentEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  needId!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'uuid' })
  offerId!: string;

  /** Gets a place on each new date of the series too. */
  @Column({ type: 'boolean' })
  carriesOn!: boolean;

  @Column({ type: 'text' })
  status!: AssignmentState;

  @Column({ type: 'timestamptz' })
  takenAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;
}
