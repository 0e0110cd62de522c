import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part of the town that a centre serves, and the districts that it borders on. */
@Entity('centres_district')
export class DistrictEntity {
  @PrimaryColumn({ type: 'uuid' })
  centreId!: string;

  @PrimaryColumn({ type: 'text' })
  name!: string;

  /** Names of districts of the same centre. To name a pair from one of its sides is enough. */
  @Column({ type: 'text', array: true })
  neighbours!: string[];
}
