import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question of the supplement gate: volunteers do not do statutory work. */
@Entity('needs_gate_question')
export class GateQuestionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  textNb!: string;

  @Column({ type: 'text' })
  textEn!: string;

  /** The kinds it is asked about; null asks it about every kind. */
  @Column({ type: 'text', array: true, nullable: true })
  kinds!: string[] | null;

  /** The answer that closes the gate. */
  @Column({ type: 'boolean' })
  closingAnswer!: boolean;

  /** Whom to refer to when it closes. */
  @Column({ type: 'text' })
  referTo!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'boolean' })
  active!: boolean;
}
