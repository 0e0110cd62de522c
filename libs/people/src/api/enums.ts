import type { QuietDays } from '@hjerterom/kernel';
import { registerEnumType } from '@nestjs/graphql';
import type { Channel, ContactKind } from '../index.js';

export const PreferredChannelEnum = {
  EMAIL: 'email',
  SMS: 'sms',
  CALL: 'call',
} as const satisfies Record<string, Channel>;

registerEnumType(PreferredChannelEnum, {
  name: 'PreferredChannel',
  description: 'How somebody wants to hear from the centre. CALL puts them on the call list.',
});

export const ContactKindEnum = { PHONE: 'phone', EMAIL: 'email' } as const satisfies Record<string, ContactKind>;

registerEnumType(ContactKindEnum, { name: 'ContactKind' });

export const QuietDaysEnum = { WEEKDAYS: 'weekdays', WEEKEND: 'weekend' } as const satisfies Record<string, QuietDays>;

registerEnumType(QuietDaysEnum, { name: 'QuietDays', description: 'Monday to Friday, or Saturday and Sunday.' });
