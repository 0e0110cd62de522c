import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgeGroup, WeekPart } from './choices.js';

/** What somebody wrote when they knocked on the public page. Name and how to reach them are in `people`. */
@Entity('volunteers_application')
export class ApplicationEntity {
  /** Made with the form: sent twice, it is one. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz' })
  appliedAt!: Date;

  @Column({ type: 'text' })
  ageGroup!: AgeGroup;

  @Column({ type: 'text', array: true })
  weekParts!: WeekPart[];

  /** Persons whom the centre knew already and who may be the same. Nobody is merged by itself. */
  @Column({ type: 'uuid', array: true })
  doubles!: string[];
}

/** How often one network has knocked in the span that runs. */
@Entity('volunteers_knock_count')
export class KnockCountEntity {
  /** Signed: the network cannot be read out of it. */
  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'timestamptz' })
  endsAt!: Date;

  @Column({ type: 'integer' })
  count!: number;
}
