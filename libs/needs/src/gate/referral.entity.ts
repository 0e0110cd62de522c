import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The trace of a need that is not for volunteers: to whom it was referred, why, and whether the person agreed. */
@Entity('needs_referral')
export class ReferralEntity {
  @PrimaryColumn({ type: 'uuid' })
  needId!: string;

  @Column({ type: 'text' })
  referredTo!: string;

  @Column({ type: 'text' })
  reason!: string;

  /** Whether the person agreed that what they told is passed on. Without it they were only told where to turn. */
  @Column({ type: 'boolean' })
  consented!: boolean;

  @Column({ type: 'timestamptz' })
  referredAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  referredBy!: string | null;
}
