import { Entity, PrimaryColumn } from 'typeorm';

/** A kind of need that a volunteer has offered to meet, by the kind's code. */
@Entity('volunteers_skill')
export class SkillEntity {
  @PrimaryColumn({ type: 'uuid' })
  personId!: string;

  @PrimaryColumn({ type: 'text' })
  kind!: string;
}
