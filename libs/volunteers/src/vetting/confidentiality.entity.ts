import { Column, Entity, PrimaryColumn } from 'typeorm';

/** On paper, which the centre keeps, or on a screen: the leader's or their own. */
export type SignedWay = 'screen' | 'paper';

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

  /** The person at the centre who saw it signed; null when it came in with imported data, or was signed by themself. */
  @Column({ type: 'uuid', nullable: true })
  seenBy!: string | null;

  @Column({ type: 'text' })
  way!: SignedWay;

  /** Which text was signed; null when it was on a paper of the centre's own. */
  @Column({ type: 'text', nullable: true })
  textVersion!: string | null;

  /** Local date: the last day on which it counts; null is for ever. */
  @Column({ type: 'date', nullable: true })
  validUntil!: string | null;
}
