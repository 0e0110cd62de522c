import { registerEnumType } from '@nestjs/graphql';
import type { ConfirmedHow, EntryStatus } from '../index.js';

export const HoursStatusEnum = { PROPOSED: 'proposed', CONFIRMED: 'confirmed' } as const satisfies Record<
  string,
  EntryStatus
>;

registerEnumType(HoursStatusEnum, {
  name: 'HoursStatus',
  description: 'Proposed when it was over; confirmed when a person has said how long it was.',
});

export const ConfirmedHowEnum = { LINK: 'link', SELF: 'self', LEADER: 'leader' } as const satisfies Record<
  string,
  ConfirmedHow
>;

registerEnumType(ConfirmedHowEnum, {
  name: 'HoursConfirmedHow',
  description: 'By the link in the message, by the volunteer signed in, or by the centre.',
});
