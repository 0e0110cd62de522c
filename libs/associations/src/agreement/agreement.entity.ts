import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was agreed with an association. */
@Entity('associations_agreement')
export class AgreementEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  associationId!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'date' })
  fromDate!: string;

  @Column({ type: 'date', nullable: true })
  untilDate!: string | null;

  @Column({ type: 'date', nullable: true })
  signedOn!: string | null;

  @Column({ type: 'text', nullable: true })
  note!: string | null;
}
