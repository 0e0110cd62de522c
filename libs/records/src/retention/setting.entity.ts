import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How long a centre keeps one kind of data, where it has said so itself. */
@Entity('records_retention_setting')
export class RetentionSettingEntity {
  @PrimaryColumn({ type: 'uuid' })
  centreId!: string;

  /** `<lib>.<kind>`. */
  @PrimaryColumn({ type: 'text' })
  kind!: string;

  @Column({ type: 'integer' })
  months!: number;

  @Column({ type: 'timestamptz' })
  changedAt!: Date;
}
