import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key that shall not be said, kept for the request that may still be on its way. */
@Entity('notifications_withdrawn_key')
export class WithdrawnKeyEntity {
  @PrimaryColumn({ type: 'uuid' })
  centreId!: string;

  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'timestamptz' })
  withdrawnAt!: Date;
}
