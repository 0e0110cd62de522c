import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a key, card or code was handed to somebody, until when, and how it ended. */
@Entity('rooms_handout')
export class HandoutEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  keyId!: string;

  @Column({ type: 'text' })
  what!: string;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'uuid', nullable: true })
  associationId!: string | null;

  @Column({ type: 'timestamptz' })
  handedAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  handedBy!: string | null;

  @Column({ type: 'date', nullable: true })
  dueOn!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  backAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  backBy!: string | null;

  @Column({ type: 'text', nullable: true })
  ended!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  dueRemindedAt!: Date | null;

  @Column({ type: 'integer' })
  lateReminders!: number;

  @Column({ type: 'timestamptz', nullable: true })
  nextAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: 'integer' })
  attempts!: number;
}
