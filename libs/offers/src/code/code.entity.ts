import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A code that was sent to open an answered offer on one more device. The code itself is kept nowhere: see `digitsOf`. */
@Entity('offers_code')
export class CodeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  offerId!: string;

  @Column({ type: 'timestamptz' })
  sentAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  /** How often a wrong code was entered. */
  @Column({ type: 'integer', default: 0 })
  tries!: number;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}
