import { registerEnumType } from '@nestjs/graphql';
import type { Scope } from '../../booking/dates-in-scope.js';
import type { OccurrenceStatus } from '../../booking/occurrence.states.js';
import type { WhenProblem } from '../../booking/slots-of.js';
import type { ClashReason } from '../../taking/clash-report.js';

export const DateStatusEnum = {
  HELD: 'held',
  APPLIED: 'applied',
  BOOKED: 'booked',
  DECLINED: 'declined',
  CANCELLED: 'cancelled',
  BUMPED: 'bumped',
} as const satisfies Record<string, OccurrenceStatus>;
registerEnumType(DateStatusEnum, {
  name: 'BookingDateStatus',
  description: 'Where one date of a booking stands.',
  valuesMap: {
    HELD: { description: 'Kept for some minutes while a form is open.' },
    APPLIED: { description: 'The centre has not answered yet. It holds nothing.' },
    BUMPED: { description: 'Something more important needed the rooms.' },
  },
});

export const ScopeEnum = { THIS: 'this', FOLLOWING: 'following', ALL: 'all' } as const satisfies Record<string, Scope>;
registerEnumType(ScopeEnum, {
  name: 'BookingDateScope',
  description: 'Which dates are meant: this one, this and those after it, or all. Of those still to come.',
});

export const ClashReasonEnum = {
  TAKEN: 'taken',
  HELD: 'held',
  BLOCKED: 'blocked',
  TWICE: 'twice',
  NOT_LENT_OUT: 'not-lent-out',
  IN_PAST: 'in-past',
  CLOSED: 'closed',
  TOO_FAR: 'too-far',
  TOO_LONG: 'too-long',
} as const satisfies Record<string, ClashReason>;
registerEnumType(ClashReasonEnum, {
  name: 'DateClashReason',
  description: 'Why a date cannot be had.',
  valuesMap: {
    HELD: { description: 'Somebody is just filling in a form: it may be free again in some minutes.' },
    BLOCKED: { description: 'The room is closed then, for repairs.' },
    TWICE: { description: 'Another date of the same request is at that time.' },
    CLOSED: { description: 'Outside of the opening hours.' },
    TOO_FAR: { description: 'Further ahead than one may book that room.' },
    TOO_LONG: { description: 'Longer than one may have that room.' },
  },
});

export const WhenProblemEnum = {
  BAD_TIME: 'bad-time',
  BAD_RULE: 'bad-rule',
  NO_END: 'no-end',
  TOO_MANY: 'too-many',
  NO_DATES: 'no-dates',
} as const satisfies Record<string, WhenProblem>;
registerEnumType(WhenProblemEnum, {
  name: 'BookingTimeProblem',
  description: 'Why the dates cannot be laid out.',
  valuesMap: {
    NO_END: { description: 'What repeats must end.' },
    TOO_MANY: { description: 'More than 400 dates.' },
    NO_DATES: { description: 'None are left.' },
  },
});
