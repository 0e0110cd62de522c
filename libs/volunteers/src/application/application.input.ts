import { Codes, EachOneOf, Email, Id, LanguageCodes, OneOf, Optional, Phone, Text } from '@hjerterom/platform';
import { type AgeGroup, ageGroups, type WeekPart, weekParts } from './choices.js';

/** The fields of the form, as they are typed; empty ones are left out. */
export class ApplicationInput {
  @Id()
  id!: string;

  @Text({ max: 200 })
  name!: string;

  @Optional()
  @Phone()
  phone?: string;

  @Optional()
  @Email()
  email?: string;

  @Codes({ max: 30 })
  kinds!: string[];

  @LanguageCodes({ max: 10 })
  languages!: string[];

  @EachOneOf(weekParts)
  weekParts!: WeekPart[];

  @OneOf(ageGroups)
  ageGroup!: AgeGroup;

  @Optional()
  @Text({ max: 80 })
  district?: string;

  @Optional()
  @Text({ max: 200 })
  guardianName?: string;

  @Optional()
  @Phone()
  guardianPhone?: string;
}
