import { registerEnumType } from '@nestjs/graphql';
import type { AssociationCategory, AssociationTargetGroup } from '../association/association-kinds.js';
import type { AssociationStatus, ContactRole, ContactWay } from '../index.js';

export const AssociationStatusEnum = {
  APPLIED: 'applied',
  APPROVED: 'approved',
  DECLINED: 'declined',
  LEFT: 'left',
} as const satisfies Record<string, AssociationStatus>;

registerEnumType(AssociationStatusEnum, {
  name: 'AssociationStatus',
  description: 'Where an association stands with the centre.',
  valuesMap: {
    APPLIED: { description: 'Somebody registered it; the leader has not answered.' },
    APPROVED: { description: 'It may book.' },
    DECLINED: { description: 'It was told no.' },
    LEFT: { description: 'It books nothing more.' },
  },
});

export const AssociationCategoryEnum = {
  CULTURE: 'kultur',
  SPORT: 'idrett',
  OUTDOORS: 'friluft',
  GARDEN: 'hage',
  FOOD: 'mat',
  CARE: 'omsorg',
  INTEGRATION: 'integrering',
  PREPAREDNESS: 'beredskap',
  FAITH: 'tro',
  NEIGHBOURHOOD: 'nabolag',
  OTHER: 'annet',
} as const satisfies Record<string, AssociationCategory>;

registerEnumType(AssociationCategoryEnum, { name: 'AssociationCategory', description: 'What an association does.' });

export const AssociationTargetGroupEnum = {
  EVERYBODY: 'alle',
  CHILDREN: 'barn',
  YOUTH: 'unge',
  FAMILIES: 'familier',
  ADULTS: 'voksne',
  WOMEN: 'kvinner',
  MEN: 'menn',
  ELDERLY: 'eldre',
} as const satisfies Record<string, AssociationTargetGroup>;

registerEnumType(AssociationTargetGroupEnum, {
  name: 'AssociationTargetGroup',
  description: 'For whom an association does it.',
});

export const ContactRoleEnum = {
  LEADER: 'leader',
  DEPUTY: 'deputy',
  TREASURER: 'treasurer',
  CONTACT: 'contact',
  DELEGATE: 'delegate',
} as const satisfies Record<string, ContactRole>;

registerEnumType(ContactRoleEnum, {
  name: 'AssociationContactRole',
  description: 'What somebody is for an association. A DELEGATE books, and does not speak for it.',
});

export const ContactWayEnum = {
  PHONE: 'phone',
  EMAIL: 'email',
  MEETING: 'meeting',
  VISIT: 'visit',
} as const satisfies Record<string, ContactWay>;

registerEnumType(ContactWayEnum, {
  name: 'AssociationContactWay',
  description: 'How the centre and an association were in touch.',
});
