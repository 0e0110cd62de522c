import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was answered when the need was registered; `closes` as it was then, for a question may be changed later. */
@Entity('needs_gate_answer')
export class GateAnswerEntity {
  @PrimaryColumn({ type: 'uuid' })
  needId!: string;

  @PrimaryColumn({ type: 'uuid' })
  questionId!: string;

  @Column({ type: 'boolean' })
  answer!: boolean;

  @Column({ type: 'boolean' })
  closes!: boolean;
}
