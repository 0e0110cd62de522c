import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody speaks or books for an association, from a day and perhaps until one. */
@Entity('associations_contact')
export class ContactEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  associationId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  role!: string;

  @Column({ type: 'boolean' })
  mayBook!: boolean;

  @Column({ type: 'date' })
  fromDate!: string;

  @Column({ type: 'date', nullable: true })
  untilDate!: string | null;

  /** When the last day is over and access is to be told; null when it was, or there is no last day. */
  @Column({ type: 'timestamptz', nullable: true })
  overAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;
}
