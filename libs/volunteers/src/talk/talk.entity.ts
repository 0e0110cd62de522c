import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a talk is had: at the centre, on the phone, or somewhere that is said. */
export const talkWays = ['here', 'phone', 'elsewhere'] as const;
export type TalkWay = (typeof talkWays)[number];

/** `earlier`: held before the volunteer left and came back; it does not count any more. */
export type TalkState = 'planned' | 'moved' | 'held' | 'called-off' | 'earlier';

/** The talk with somebody who would like to help. Moving it makes a new one, so that each was told as it stood. */
@Entity('volunteers_talk')
export class TalkEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  state!: TalkState;

  /** Null, as the way is, for a talk that came about without being booked. */
  @Column({ type: 'timestamptz', nullable: true })
  startsAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  way!: TalkWay | null;

  @Column({ type: 'text', nullable: true })
  place!: string | null;

  /** Who of the centre talks with them. */
  @Column({ type: 'uuid', nullable: true })
  withId!: string | null;

  /** Another time had been told before this one. */
  @Column({ type: 'boolean' })
  moved!: boolean;

  /** Local date. */
  @Column({ type: 'date', nullable: true })
  heldOn!: string | null;

  @Column({ type: 'timestamptz' })
  bookedAt!: Date;
}
