import type { ContactKind } from '@hjerterom/people';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Somebody typed an address and asked to be let in. There is a row whether or not the address is known: what is done is
 * the same. Neither the code nor the link is in it, not even hashed: see `secrets.ts`.
 */
@Entity('access_sign_in_request')
export class SignInRequestEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  kind!: ContactKind;

  /** As typed, normalised. */
  @Column({ type: 'text' })
  value!: string;

  /** To whom the message goes: the first of those whose address it is. Null where it is nobody's. */
  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  /** The centre whose worker sends the message: that of the card, or any where it is nobody's. */
  @Column({ type: 'uuid' })
  centreId!: string;

  /** Where they were going: a path of ours. */
  @Column({ type: 'text', nullable: true })
  next!: string | null;

  @Column({ type: 'timestamptz' })
  askedAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  /** How often a wrong code was typed. */
  @Column({ type: 'integer', default: 0 })
  tries!: number;

  /** When the link or the code was used; it is worth nothing since. */
  @Column({ type: 'timestamptz', nullable: true })
  provedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  provedBy!: 'link' | 'code' | null;

  /** When the one who had proved the address was let in. */
  @Column({ type: 'timestamptz', nullable: true })
  chosenAt!: Date | null;

  /** The account that the address is to be added to: such a request signs nobody in. */
  @Column({ type: 'uuid', nullable: true })
  forAccount!: string | null;

  /** The login of that account that is to be unlocked, in the browser where it was asked for. */
  @Column({ type: 'uuid', nullable: true })
  forLogin!: string | null;
}
