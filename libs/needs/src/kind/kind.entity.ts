import type { LegalBasis } from '@hjerterom/volunteers/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where help of a kind is given: in the recipient's home, on the phone, or somewhere that the need names. */
export const venues = ['home', 'phone', 'elsewhere'] as const;
export type Venue = (typeof venues)[number];

/** A kind of need in one centre, with the rules that follow from it. */
@Entity('needs_kind')
export class KindEntity {
  @PrimaryColumn({ type: 'uuid' })
  centreId!: string;

  @PrimaryColumn({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  nameNb!: string;

  @Column({ type: 'text' })
  nameEn!: string;

  @Column({ type: 'text' })
  venue!: Venue;

  @Column({ type: 'boolean' })
  involvesMinors!: boolean;

  @Column({ type: 'boolean' })
  certificateRequired!: boolean;

  /** Why a certificate may be asked for; null where none is. */
  @Column({ type: 'text', nullable: true })
  certificateBasis!: LegalBasis | null;

  @Column({ type: 'boolean' })
  confidentialityRequired!: boolean;

  @Column({ type: 'integer' })
  usualMinutes!: number;

  /** An inactive kind keeps its needs, and gets no new ones. */
  @Column({ type: 'boolean' })
  active!: boolean;
}
