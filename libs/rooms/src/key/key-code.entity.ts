import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a code is: kept for itself, since only those who hand it out and those who have it may read it. */
@Entity('rooms_key_code')
export class KeyCodeEntity {
  @PrimaryColumn({ type: 'uuid' })
  keyId!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'text' })
  code!: string;
}
