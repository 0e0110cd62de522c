import type { ContactKind } from '@hjerterom/people';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InvitedRole } from './invitation.policy.js';

/** That somebody is invited to be something in a centre, by a link to one address of theirs. */
@Entity('access_invitation')
export class InvitationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  role!: InvitedRole;

  /** Where the link went: who has it has shown that the address is theirs. */
  @Column({ type: 'text' })
  kind!: ContactKind;

  @Column({ type: 'text' })
  value!: string;

  @Column({ type: 'uuid', nullable: true })
  invitedBy!: string | null;

  @Column({ type: 'timestamptz' })
  invitedAt!: Date;

  /** How often it was sent; each time with a new link, and the one before is worth nothing then. */
  @Column({ type: 'integer' })
  round!: number;

  /** SHA-256 of the link's token, in base64url: the table opens nothing. */
  @Column({ type: 'text' })
  tokenHash!: string;

  @Column({ type: 'timestamptz' })
  sentAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  acceptedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  revokedAt!: Date | null;
}
