import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Days on which the schools of a centre's town are closed: local dates, both included. */
@Entity('centres_school_break')
export class SchoolBreakEntity {
  @PrimaryColumn({ type: 'uuid' })
  centreId!: string;

  @PrimaryColumn({ type: 'date' })
  fromDate!: string;

  @Column({ type: 'date' })
  toDate!: string;

  /** As people call it: «vinterferie». */
  @Column({ type: 'text' })
  name!: string;
}
