import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That the centre and an association were in touch. */
@Entity('associations_contact_log')
export class ContactLogEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  associationId!: string;

  @Column({ type: 'text' })
  way!: string;

  @Column({ type: 'text' })
  words!: string;

  @Column({ type: 'date' })
  happenedOn!: string;

  @Column({ type: 'timestamptz' })
  writtenAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  writtenBy!: string | null;
}
