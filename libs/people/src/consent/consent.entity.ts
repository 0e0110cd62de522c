import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsentGiver, ConsentWay } from './consent.js';
import type { ConsentPurpose } from './consent-texts.js';

/** A yes that was said. Rows are added and never changed: the database refuses it. */
@Entity('people_consent')
export class ConsentEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  purpose!: ConsentPurpose;

  @Column({ type: 'text' })
  textVersion!: string;

  @Column({ type: 'text' })
  language!: string;

  @Column({ type: 'timestamptz' })
  givenAt!: Date;

  @Column({ type: 'text' })
  givenBy!: ConsentGiver;

  @Column({ type: 'text' })
  how!: ConsentWay;

  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;
}
