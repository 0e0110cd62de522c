import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A volunteer centre: the tenant that everything else belongs to. */
@Entity('centres_centre')
export class CentreEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** Its short name in addresses: `/c/<slug>/`. */
  @Column({ type: 'text' })
  slug!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text', nullable: true })
  municipality!: string | null;

  /** IANA time zone: the clock on this centre's wall. */
  @Column({ type: 'text' })
  zone!: string;

  /** E.164. */
  @Column({ type: 'text', nullable: true })
  phone!: string | null;

  @Column({ type: 'text', nullable: true })
  email!: string | null;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  /** `HH:MM`, local. */
  @Column({ type: 'text' })
  quietFrom!: string;

  /** `HH:MM`, local. */
  @Column({ type: 'text' })
  quietTo!: string;

  /** `HH:MM`, local: when reminders leave, the day before. */
  @Column({ type: 'text' })
  reminderTime!: string;

  /** Below this age somebody's guardian consents for them. */
  @Column({ type: 'integer' })
  guardianAge!: number;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}
