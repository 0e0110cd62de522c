import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An association, its card, and where it stands with the centre. */
@Entity('associations_association')
export class AssociationEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  centreId!: string;

  @Column({ type: 'text', nullable: true })
  organisationNumber!: string | null;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  about!: string | null;

  @Column({ type: 'text', nullable: true })
  website!: string | null;

  @Column({ type: 'text', array: true })
  categories!: string[];

  @Column({ type: 'text', array: true })
  targetGroups!: string[];

  @Column({ type: 'text', array: true })
  languages!: string[];

  @Column({ type: 'boolean' })
  local!: boolean;

  @Column({ type: 'text' })
  status!: string;

  @Column({ type: 'timestamptz' })
  registeredAt!: Date;

  @Column({ type: 'uuid', nullable: true })
  registeredBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  confirmedAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  askAgainAt!: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  leaseUntil!: Date | null;

  @Column({ type: 'integer' })
  attempts!: number;
}
