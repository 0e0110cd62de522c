import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A picture of a room. */
@Entity('rooms_picture')
export class PictureEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  roomId!: string;

  @Column({ type: 'text' })
  alt!: string;

  @Column({ type: 'text' })
  mime!: string;

  @Column({ type: 'integer' })
  width!: number;

  @Column({ type: 'integer' })
  height!: number;

  @Column({ type: 'bytea' })
  bytes!: Buffer;

  @Column({ type: 'timestamptz' })
  addedAt!: Date;
}
