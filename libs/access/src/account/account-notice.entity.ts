import type { ContactKind } from '@hjerterom/people';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What can become of the ways into an account. */
export const accountChanges = [
  'address-added',
  'address-removed',
  'password-set',
  'password-removed',
  'second-step-on',
  'second-step-off',
  'service-linked',
  'service-unlinked',
] as const;
export type AccountChange = (typeof accountChanges)[number];

/** That a way into an account was changed, to one of the addresses that it had before: also to one that it has no more. */
@Entity('access_account_notice')
export class AccountNoticeEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  accountId!: string;

  /** Whose worker sends it. */
  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'text' })
  change!: AccountChange;

  @Column({ type: 'text' })
  kind!: ContactKind;

  @Column({ type: 'text' })
  value!: string;

  @Column({ type: 'timestamptz' })
  at!: Date;
}
