import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The password of one who runs a centre and wants one. */
@Entity('access_password')
export class PasswordEntity {
  @PrimaryColumn({ type: 'uuid' })
  accountId!: string;

  /** argon2id, with its salt and cost in it. */
  @Column({ type: 'text' })
  hash!: string;

  @Column({ type: 'timestamptz' })
  setAt!: Date;
}
