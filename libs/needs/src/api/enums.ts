import { registerEnumType } from '@nestjs/graphql';
import type { AssignmentState } from '../assignment/assignment.entity.js';
import type { PlaceState } from '../assignment/place.states.js';
import type { Venue } from '../kind/kind.entity.js';
import type { NeedState } from '../need/need.states.js';
import type { When, WhenProblem } from '../need/when.js';
import type { OccurrenceState } from '../occurrence/occurrence.states.js';

export const NeedStateEnum = {
  REGISTERED: 'registered',
  OPEN: 'open',
  ASKING: 'asking',
  ASSIGNED: 'assigned',
  REFERRED: 'referred',
  DONE: 'done',
  CANCELLED: 'cancelled',
  UNFILLED: 'unfilled',
} as const satisfies Record<string, NeedState>;
registerEnumType(NeedStateEnum, {
  name: 'NeedState',
  description: 'Where a need stands.',
  valuesMap: {
    REGISTERED: { description: 'Typed in; the ranking is on its way.' },
    OPEN: { description: 'A place is free and nobody is being asked.' },
    ASKING: { description: 'A place is free and an answer is awaited.' },
    ASSIGNED: { description: 'Every date that is planned has its people.' },
    REFERRED: { description: 'Not for volunteers: referred onward.' },
    DONE: { description: 'Over, and somebody came.' },
    CANCELLED: { description: 'Called off.' },
    UNFILLED: { description: 'Over, and nobody came.' },
  },
});

export const WhenKindEnum = { FIXED: 'fixed', WINDOW: 'window', SERIES: 'series' } as const satisfies Record<
  string,
  When['kind']
>;
registerEnumType(WhenKindEnum, {
  name: 'NeedWhenKind',
  description: 'At a time, some time within a window, or again and again.',
});

export const WhenProblemEnum = {
  OVER: 'over',
  TOO_FAR_AHEAD: 'too-far-ahead',
  WINDOW_TOO_SHORT: 'window-too-short',
  WINDOW_TOO_LONG: 'window-too-long',
  BAD_RULE: 'bad-rule',
  ENDS_BEFORE_IT_STARTS: 'ends-before-it-starts',
} as const satisfies Record<string, WhenProblem>;
registerEnumType(WhenProblemEnum, { name: 'NeedWhenProblem', description: 'Why a time cannot be used.' });

export const OccurrenceStateEnum = {
  PLANNED: 'planned',
  DONE: 'done',
  UNFILLED: 'unfilled',
  CANCELLED: 'cancelled',
} as const satisfies Record<string, OccurrenceState>;
registerEnumType(OccurrenceStateEnum, { name: 'NeedOccurrenceState', description: 'Where one date of a need stands.' });

export const PlaceStateEnum = {
  TAKEN: 'taken',
  GIVEN_BACK: 'given-back',
  CANCELLED: 'cancelled',
  DONE: 'done',
} as const satisfies Record<string, PlaceState>;
registerEnumType(PlaceStateEnum, {
  name: 'NeedPlaceState',
  description: 'Where a volunteer’s place on a date stands.',
});

export const AssignmentStateEnum = {
  ACTIVE: 'active',
  GIVEN_BACK: 'given-back',
  CANCELLED: 'cancelled',
  ENDED: 'ended',
} as const satisfies Record<string, AssignmentState>;
registerEnumType(AssignmentStateEnum, { name: 'NeedAssignmentState', description: 'Where a promise stands.' });

export const VenueEnum = { HOME: 'home', PHONE: 'phone', ELSEWHERE: 'elsewhere' } as const satisfies Record<
  string,
  Venue
>;
registerEnumType(VenueEnum, {
  name: 'NeedVenue',
  description: 'Where help is given: in the home of the one to be helped, by phone, or where the need says.',
});
