import type { ContactKind } from '@hjerterom/people';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Where an account gets its links and codes. It is a key and not a note: the card's addresses, which the desk may
 * change, are in people.
 */
@Entity('access_sign_in_address')
export class SignInAddressEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'text' })
  kind!: ContactKind;

  /** E.164, or as `normaliseEmail` gives it. */
  @Column({ type: 'text' })
  value!: string;

  @Column({ type: 'timestamptz' })
  addedAt!: Date;

  /** When somebody last signed in by what was sent here; null when nobody has yet. */
  @Column({ type: 'timestamptz', nullable: true })
  provedAt!: Date | null;
}
