import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often one address or one network has read a calendar in the span that runs. */
@Entity('rooms_read_count')
export class RoomReadCountEntity {
  /** Signed: neither the address nor the network can be read out of it. */
  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'timestamptz' })
  endsAt!: Date;

  @Column({ type: 'integer' })
  count!: number;
}
