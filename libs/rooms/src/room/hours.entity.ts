import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Days on which a room goes by other hours than usual. */
@Entity('rooms_season')
export class SeasonEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  roomId!: string;

  @Column({ type: 'date' })
  fromDate!: string;

  @Column({ type: 'date' })
  toDate!: string;
}

/** A time of the week at which a room is open. */
@Entity('rooms_opening')
export class OpeningEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  roomId!: string;

  @Column({ type: 'uuid', nullable: true })
  seasonId!: string | null;

  @Column({ type: 'integer' })
  weekday!: number;

  @Column({ type: 'text' })
  fromTime!: string;

  @Column({ type: 'text' })
  toTime!: string;
}
