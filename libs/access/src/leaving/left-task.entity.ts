import type { LeftTaskKind } from '@hjerterom/people';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that somebody had to do when they left, until another has taken it over. */
@Entity('access_left_task')
export class LeftTaskEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  /** Who left. */
  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  kind!: LeftTaskKind;

  /** What knows the subject: the key of the `leaving` port. */
  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'uuid' })
  subjectId!: string;

  @Column({ type: 'timestamptz' })
  leftAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  settledAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  settledBy!: string | null;
}
