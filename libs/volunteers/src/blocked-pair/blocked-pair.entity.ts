import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A volunteer and a person who are not to be paired. Why is kept nowhere. */
@Entity('volunteers_blocked_pair')
export class BlockedPairEntity {
  @PrimaryColumn({ type: 'uuid' })
  centreId!: string;

  @PrimaryColumn({ type: 'uuid' })
  volunteerId!: string;

  @PrimaryColumn({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz' })
  blockedAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  blockedBy!: string | null;
}
