import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContactKind } from './person.js';

/** One way to reach a person. */
@Entity('people_contact_point')
export class ContactPointEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'text' })
  kind!: ContactKind;

  /** A phone in E.164, or an e-mail address as `normaliseEmail` gives it. */
  @Column({ type: 'text' })
  value!: string;

  /** The order in which they are tried, from 0. */
  @Column({ type: 'integer' })
  position!: number;
}
