import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { HeldRole } from './held-role.js';

/** That a person is something in a centre, from when, and until when. */
@Entity('access_role_grant')
export class RoleGrantEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** Where the role is held; a coordinator holds it in centres other than the one that keeps their card. */
  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  role!: HeldRole;

  @Column({ type: 'timestamptz' })
  grantedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  /** The lib by whose word it is held, and ends; null when it was given by hand. */
  @Column({ type: 'text', nullable: true })
  follows!: string | null;
}
