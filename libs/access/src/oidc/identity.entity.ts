import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That an account is somebody whom another service knows: ID-porten or Entra. */
@Entity('access_identity')
export class IdentityEntity {
  @PrimaryColumn({ type: 'text' })
  issuer!: string;

  /** What that service calls them: never shown and never logged. */
  @PrimaryColumn({ type: 'text' })
  subject!: string;

  @Column({ type: 'uuid' })
  accountId!: string;

  @Column({ type: 'timestamptz' })
  linkedAt!: Date;
}
