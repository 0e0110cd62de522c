import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link that signs one person in, once. Only the hash of its token is kept: the table opens nothing. */
@Entity('access_sign_in_link')
export class SignInLinkEntity {
  /** SHA-256 of the token, in base64url. */
  @PrimaryColumn({ type: 'text' })
  tokenHash!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}
