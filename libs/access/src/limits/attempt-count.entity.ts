import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often something has been tried in a span of time. */
@Entity('access_attempt_count')
export class AttemptCountEntity {
  /** A keyed hash of what is tried and of whose account, address or network it is: it tells nothing. */
  @PrimaryColumn({ type: 'text' })
  key!: string;

  /** Real time, as with a lease: whoever guesses does it in real time. */
  @Column({ type: 'timestamptz' })
  endsAt!: Date;

  @Column({ type: 'integer' })
  count!: number;
}
