import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What opens rooms: a key, a card or a code. */
@Entity('rooms_key')
export class KeyEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'text' })
  what!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'uuid', array: true })
  roomIds!: string[];

  @Column({ type: 'boolean' })
  active!: boolean;
}
