import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a confidentiality statement was signed. It outlives the volunteer's exit. */
@Entity('volunteers_confidentiality')
export class ConfidentialityEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  /** Local date. */
  @Column({ type: 'date' })
  signedOn!: string;

  /** The person at the centre who saw it signed; null when it came in with imported data. */
  @Column({ type: 'uuid', nullable: true })
  seenBy!: string | null;
}
