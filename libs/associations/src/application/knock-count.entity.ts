import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often one network has registered associations in the span that runs. */
@Entity('associations_knock_count')
export class AssociationKnockCountEntity {
  /** Signed: the network cannot be read out of it. */
  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'timestamptz' })
  endsAt!: Date;

  @Column({ type: 'integer' })
  count!: number;
}
