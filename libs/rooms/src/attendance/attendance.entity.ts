import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether those who booked come on a date, what becomes of it when they say nothing, and how many came. */
@Entity('rooms_attendance')
export class AttendanceEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'timestamptz' })
  startsAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  nextAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: 'integer' })
  attempts!: number;

  @Column({ type: 'timestamptz', nullable: true })
  remindedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  askedAt!: Date | null;

  @Column({ type: 'boolean', nullable: true })
  coming!: boolean | null;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  answeredBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  freedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  countAskedAt!: Date | null;

  @Column({ type: 'integer', nullable: true })
  headCount!: number | null;

  @Column({ type: 'timestamptz', nullable: true })
  countedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  countedBy!: string | null;
}
