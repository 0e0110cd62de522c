import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is lent out. */
@Entity('rooms_room')
export class RoomEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  buildingId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  about!: string | null;

  @Column({ type: 'text', nullable: true })
  houseRules!: string | null;

  @Column({ type: 'text', array: true })
  equipment!: string[];

  @Column({ type: 'text', array: true })
  accessibility!: string[];

  @Column({ type: 'integer' })
  setupMinutes!: number;

  @Column({ type: 'integer' })
  clearingMinutes!: number;

  @Column({ type: 'integer' })
  pricePerHour!: number;

  @Column({ type: 'boolean' })
  freeForLocal!: boolean;

  @Column({ type: 'boolean' })
  decidedByCentre!: boolean;

  @Column({ type: 'integer', nullable: true })
  horizonDays!: number | null;

  @Column({ type: 'integer', nullable: true })
  longestMinutes!: number | null;

  @Column({ type: 'text', array: true })
  permits!: string[];

  @Column({ type: 'text', array: true })
  permitChecklist!: string[];

  @Column({ type: 'boolean' })
  active!: boolean;

  @Column({ type: 'text' })
  unusedRule!: string;

  @Column({ type: 'integer' })
  askHours!: number;

  @Column({ type: 'integer' })
  freeHours!: number;
}
