import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody changed the minutes of an entry, and from what. */
@Entity('hours_correction')
export class CorrectionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  entryId!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'integer' })
  fromMinutes!: number;

  @Column({ type: 'integer' })
  toMinutes!: number;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'uuid', nullable: true })
  by!: string | null;
}
