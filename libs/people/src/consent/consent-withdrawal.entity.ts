import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsentGiver, ConsentWay } from './consent.js';

/** That a yes was taken back. Rows are added and never changed: the database refuses it. */
@Entity('people_consent_withdrawal')
export class ConsentWithdrawalEntity {
  @PrimaryColumn({ type: 'uuid' })
  consentId!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'timestamptz' })
  withdrawnAt!: Date;

  @Column({ type: 'text' })
  withdrawnBy!: ConsentGiver;

  @Column({ type: 'text' })
  how!: ConsentWay;

  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;
}
