import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a centre's data is looked through next. One row a centre. */
@Entity('records_retention_run')
export class RetentionRunEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'timestamptz' })
  dueAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: 'integer' })
  attempts!: number;

  @Column({ type: 'timestamptz', nullable: true })
  doneAt!: Date | null;
}
