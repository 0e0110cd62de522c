import { registerEnumType } from '@nestjs/graphql';
import type { ConsentGiver, ConsentPurpose, ConsentWay } from '../index.js';

export const ConsentPurposeEnum = {
  VOLUNTEERING: 'volunteering',
  RECEIVING_HELP: 'receiving-help',
  NEWS: 'news',
  OTHER_CENTRES: 'other-centres',
  ASSOCIATION_CONTACT: 'association-contact',
} as const satisfies Record<string, ConsentPurpose>;

registerEnumType(ConsentPurposeEnum, {
  name: 'ConsentPurpose',
  description: 'What one may say yes to; each by itself.',
});

export const ConsentGiverEnum = {
  PERSON: 'person',
  GUARDIAN: 'guardian',
} as const satisfies Record<string, ConsentGiver>;

registerEnumType(ConsentGiverEnum, { name: 'ConsentGiver', description: 'The person, or the guardian of a child.' });

export const ConsentWayEnum = {
  SCREEN: 'screen',
  PAPER: 'paper',
  PHONE: 'phone',
} as const satisfies Record<string, ConsentWay>;

registerEnumType(ConsentWayEnum, { name: 'ConsentWay', description: 'In which way it was said.' });
