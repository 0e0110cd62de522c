import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One who can sign in, whatever persons they are in whatever centres. */
@Entity('access_account')
export class AccountEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}
