import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That everything about a person was given out, when, and who asked for it. */
@Entity('people_export')
export class ExportEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz' })
  madeAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  madeBy!: string | null;
}
