import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a centre demands of those who run it. */
@Entity('access_centre_rule')
export class CentreRuleEntity {
  @PrimaryColumn({ type: 'uuid' })
  centreId!: string;

  /** Without the second factor nobody is coordinator, leader or staff here. */
  @Column({ type: 'boolean' })
  secondFactor!: boolean;
}
