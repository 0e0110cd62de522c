import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a volunteer is not to be asked for a while. The status says so too; here is who said it, and for how long. */
@Entity('volunteers_pause')
export class PauseEntity {
  /** The person's id. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  /** The volunteer's own: then they may end it too. */
  @Column({ type: 'boolean' })
  bySelf!: boolean;

  /** Local date, the last day; null is until somebody says so. */
  @Column({ type: 'date', nullable: true })
  until!: string | null;

  /** When the day after it begins. */
  @Column({ type: 'timestamptz', nullable: true })
  endsAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: 'integer' })
  attempts!: number;
}
