import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A kind no to somebody who would like to help: where they were shown instead. */
@Entity('volunteers_decline')
export class DeclineEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  /** To whom or where they were referred. */
  @Column({ type: 'text' })
  referredTo!: string;

  /** What the centre says beside that, in its own words. */
  @Column({ type: 'text', nullable: true })
  words!: string | null;

  @Column({ type: 'timestamptz' })
  declinedAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  declinedBy!: string | null;
}
