import type { QuietTime } from '@hjerterom/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Channel } from './person.js';

/** Somebody known to a centre: the only place where a name, an address and a way to reach a person are kept. */
@Entity('people_person')
export class PersonEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'text' })
  name!: string;

  /** The name without capitals and accents, for searching: kept by the database. */
  @Column({ type: 'text', nullable: true, insert: false, update: false, select: false })
  readonly plainName?: string | null;

  @Column({ type: 'text' })
  preferredChannel!: Channel;

  /** ISO 639-1 or -3 codes, the best one first. */
  /** When they do not want to be disturbed. */
  @Column({ type: 'jsonb', default: [] })
  quietTimes!: QuietTime[];

  @Column({ type: 'text', array: true })
  languages!: string[];

  @Column({ type: 'text', nullable: true })
  district!: string | null;

  @Column({ type: 'text', nullable: true })
  street!: string | null;

  @Column({ type: 'text', nullable: true })
  postalCode!: string | null;

  @Column({ type: 'text', nullable: true })
  city!: string | null;

  @Column({ type: 'integer', nullable: true })
  birthYear!: number | null;

  /** What the centre should bear in mind; the person may ask to read it. */
  @Column({ type: 'text', nullable: true })
  note!: string | null;

  /** When everything about them was taken away; the row stays, empty, for those that point at it. */
  @Column({ type: 'timestamptz', nullable: true })
  erasedAt!: Date | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}
