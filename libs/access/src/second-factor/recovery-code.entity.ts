import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code on paper for who has lost the phone; each works once. */
@Entity('access_recovery_code')
export class RecoveryCodeEntity {
  /** SHA-256, in base64url. */
  @PrimaryColumn({ type: 'text' })
  codeHash!: string;

  @Column({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}
