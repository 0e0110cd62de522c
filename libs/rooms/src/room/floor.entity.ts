import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A smallest piece of floor. */
@Entity('rooms_part')
export class PartEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;
}

/** That a part belongs to a room. */
@Entity('rooms_room_part')
export class RoomPartEntity {
  @PrimaryColumn({ type: 'uuid' })
  roomId!: string;

  @PrimaryColumn({ type: 'uuid' })
  partId!: string;
}

/** How many a room holds when it is set up so. */
@Entity('rooms_setup')
export class SetupEntity {
  @PrimaryColumn({ type: 'uuid' })
  roomId!: string;

  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'integer' })
  capacity!: number;
}
