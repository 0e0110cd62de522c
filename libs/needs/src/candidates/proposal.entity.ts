import type { ScorePart } from '@hjerterom/matching';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A candidate as ranked when the need was registered, with the reasons. Whoever asks, ranks again. */
@Entity('needs_proposal')
export class ProposalEntity {
  @PrimaryColumn({ type: 'uuid' })
  needId!: string;

  @PrimaryColumn({ type: 'uuid' })
  personId!: string;

  /** 1 is the best. */
  @Column({ type: 'integer' })
  rank!: number;

  @Column({ type: 'double precision' })
  score!: number;

  @Column({ type: 'jsonb' })
  parts!: ScorePart[];

  @Column({ type: 'timestamptz' })
  proposedAt!: Date;
}
