import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The app on a phone that shows six digits, new ones every half minute (RFC 6238). */
@Entity('access_totp')
export class TotpEntity {
  @PrimaryColumn({ type: 'uuid' })
  accountId!: string;

  /** Sealed with the installation's secret. */
  @Column({ type: 'text' })
  sealedSecret!: string;

  /** When its first digits were right; until then it is only being set up. */
  @Column({ type: 'timestamptz', nullable: true })
  confirmedAt!: Date | null;

  /** The last half minute whose digits were used: they are not taken again. */
  @Column({ type: 'integer', nullable: true })
  lastStep!: number | null;
}
