import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How one centre receives volunteers; a centre without a row goes by the usual settings. */
@Entity('volunteers_settings')
export class VolunteerSettingsEntity {
  @PrimaryColumn({ type: 'uuid' })
  centreId!: string;

  /** Days within which whoever knocks has an answer. */
  @Column({ type: 'integer' })
  answerDays!: number;

  /** Months for which a shown certificate counts; null is for ever. */
  @Column({ type: 'integer', nullable: true })
  certificateMonths!: number | null;

  /** Months for which a signed statement counts; null is for ever. */
  @Column({ type: 'integer', nullable: true })
  confidentialityMonths!: number | null;

  /** Days before something expires on which the volunteer and the centre are told. */
  @Column({ type: 'integer' })
  warnDays!: number;
}
