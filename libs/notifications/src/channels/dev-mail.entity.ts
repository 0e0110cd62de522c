import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Demo mode: a letter in the development mailbox, in place of a provider's. */
@Entity('notifications_dev_mail')
export class DevMailEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** The letter's key, which is the message's id: accepted once. */
  @Column({ type: 'uuid' })
  key!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  channel!: 'email' | 'sms';

  @Column({ type: 'text' })
  toAddress!: string;

  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text', nullable: true })
  html!: string | null;

  @Column({ type: 'text', nullable: true })
  link!: string | null;

  @Column({ type: 'timestamptz' })
  sentAt!: Date;
}
