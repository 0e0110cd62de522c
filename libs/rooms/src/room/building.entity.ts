import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A building with rooms. */
@Entity('rooms_building')
export class BuildingEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  address!: string | null;
}
