import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That an account is a person in a centre: at most one person in each centre, and a person is at most one account. */
@Entity('access_account_person')
export class AccountPersonEntity {
  @PrimaryColumn({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'uuid' })
  accountId!: string;

  /** The centre that keeps the person's card. */
  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'timestamptz' })
  linkedAt!: Date;
}
