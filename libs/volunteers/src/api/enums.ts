import { registerEnumType } from '@nestjs/graphql';
import type { AgeGroup, WeekPart } from '../application/choices.js';
import type { Expiring } from '../expiry/expiry.entity.js';
import type { LegalBasis, TalkWay, VolunteerStatus } from '../index.js';
import type { ChecklistItem, ItemState } from '../task-gate/task-gate.js';
import type { SignedWay } from '../vetting/confidentiality.entity.js';

export const VolunteerStatusEnum = {
  APPLIED: 'applied',
  TALK_BOOKED: 'talk-booked',
  APPROVED: 'approved',
  DECLINED: 'declined',
  ACTIVE: 'active',
  PAUSED: 'paused',
  LEFT: 'left',
} as const satisfies Record<string, VolunteerStatus>;

registerEnumType(VolunteerStatusEnum, {
  name: 'VolunteerStatus',
  description: 'Where somebody is on the way from «I would like to help» to having left.',
  valuesMap: {
    APPLIED: { description: 'Has said so, and waits for an answer.' },
    TALK_BOOKED: { description: 'A talk is agreed on, or has been had and waits for a yes.' },
    APPROVED: { description: 'May be asked; has not had a task yet.' },
    DECLINED: { description: 'Was kindly told no, and where to turn instead.' },
    ACTIVE: { description: 'May be asked, and has said yes to a task.' },
    PAUSED: { description: 'Is not asked for a while.' },
    LEFT: { description: 'Has left.' },
  },
});

export const LegalBasisEnum = {
  MINORS: 'minors',
  DEVELOPMENTAL_DISABILITY: 'developmental-disability',
} as const satisfies Record<string, LegalBasis>;

registerEnumType(LegalBasisEnum, {
  name: 'LegalBasis',
  description: 'Why a police certificate may be asked for: responsibility towards these.',
});

export const TalkWayEnum = { HERE: 'here', PHONE: 'phone', ELSEWHERE: 'elsewhere' } as const satisfies Record<
  string,
  TalkWay
>;

registerEnumType(TalkWayEnum, {
  name: 'TalkWay',
  description: 'Where a talk is had: at the centre, by phone, elsewhere.',
});

export const SignedWayEnum = { SCREEN: 'screen', PAPER: 'paper' } as const satisfies Record<string, SignedWay>;

registerEnumType(SignedWayEnum, { name: 'SignedWay', description: 'On what a statement was signed.' });

export const ChecklistItemEnum = {
  TALK: 'talk',
  GUARDIAN: 'guardian',
  CONFIDENTIALITY: 'confidentiality',
  CERTIFICATE: 'certificate',
} as const satisfies Record<string, ChecklistItem['item']>;

registerEnumType(ChecklistItemEnum, { name: 'ChecklistItemName', description: 'What may be asked for before a task.' });

export const ItemStateEnum = { MISSING: 'missing', DONE: 'done', EXPIRED: 'expired' } as const satisfies Record<
  string,
  ItemState
>;

registerEnumType(ItemStateEnum, {
  name: 'ChecklistItemState',
  description: 'EXPIRED counted once, and counts no more.',
});

export const ExpiringEnum = {
  MINORS: 'minors',
  DEVELOPMENTAL_DISABILITY: 'developmental-disability',
  CONFIDENTIALITY: 'confidentiality',
} as const satisfies Record<string, Expiring>;

registerEnumType(ExpiringEnum, {
  name: 'ExpiringKind',
  description:
    'What counts no more soon: a certificate on one of the legal bases, or the statement of confidentiality.',
});

export const AgeGroupEnum = {
  UNDER_15: 'under-15',
  FROM_15: '15-17',
  FROM_18: '18-29',
  FROM_30: '30-49',
  FROM_50: '50-66',
  FROM_67: '67-',
} as const satisfies Record<string, AgeGroup>;

registerEnumType(AgeGroupEnum, { name: 'AgeGroup', description: 'From which age, up to the next.' });

export const WeekPartEnum = {
  MORNING: 'morning',
  AFTERNOON: 'afternoon',
  EVENING: 'evening',
  WEEKEND: 'weekend',
} as const satisfies Record<string, WeekPart>;

registerEnumType(WeekPartEnum, { name: 'WeekPart', description: 'The first three are of weekdays.' });
