import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContactKind } from '../person/person.js';

/** Who answers for a person who is too young to consent alone. */
@Entity('people_guardian')
export class GuardianEntity {
  @PrimaryColumn({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  contactKind!: ContactKind;

  /** A phone in E.164 or a normalised e-mail address. */
  @Column({ type: 'text' })
  contactValue!: string;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}
