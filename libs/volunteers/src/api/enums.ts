import { registerEnumType } from '@nestjs/graphql';
import type { LegalBasis, VolunteerStatus } from '../index.js';

export const VolunteerStatusEnum = {
  APPLIED: 'applied',
  INTERVIEWED: 'interviewed',
  APPROVED: 'approved',
  PAUSED: 'paused',
  LEFT: 'left',
} as const satisfies Record<string, VolunteerStatus>;

registerEnumType(VolunteerStatusEnum, {
  name: 'VolunteerStatus',
  description: 'Where somebody is on the way from «I would like to help» to having left.',
});

export const LegalBasisEnum = {
  MINORS: 'minors',
  DEVELOPMENTAL_DISABILITY: 'developmental-disability',
} as const satisfies Record<string, LegalBasis>;

registerEnumType(LegalBasisEnum, {
  name: 'LegalBasis',
  description: 'Why a police certificate may be asked for: responsibility towards these.',
});
