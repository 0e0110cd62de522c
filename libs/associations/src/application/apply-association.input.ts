import { EachOneOf, Email, Id, LanguageCodes, List, Optional, Phone, Text } from '@hjerterom/platform';
import {
  type AssociationCategory,
  type AssociationTargetGroup,
  associationCategories,
  associationTargetGroups,
} from '../association/association-kinds.js';

/** The fields of the public form, as they are typed; empty ones are left out. */
export class ApplyAssociationInput {
  @Id()
  id!: string;

  @Text({ max: 200 })
  name!: string;

  @Optional()
  @Text({ max: 20 })
  organisationNumber?: string;

  @Optional()
  @Text({ max: 1000 })
  about?: string;

  @Optional()
  @Text({ max: 300 })
  homepage?: string;

  @EachOneOf(associationCategories)
  @List({ max: associationCategories.length })
  categories!: AssociationCategory[];

  @EachOneOf(associationTargetGroups)
  @List({ max: associationTargetGroups.length })
  targetGroups!: AssociationTargetGroup[];

  @LanguageCodes({ max: 20 })
  languages!: string[];

  @Text({ max: 200 })
  contactName!: string;

  @Optional()
  @Phone()
  phone?: string;

  @Optional()
  @Email()
  email?: string;
}
