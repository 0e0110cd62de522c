import { normaliseEmail, parsePhone } from '@hjerterom/kernel';
import type { ContactPoint } from '@hjerterom/people';

/** An e-mail address or a phone number as somebody types it, in the form that people keeps; null when it is neither. */
export function typedAddress(typed: string): ContactPoint | null {
  const email = normaliseEmail(typed);
  if (email !== null) return { kind: 'email', value: email };
  const phone = typed.includes('@') ? null : parsePhone(typed);
  return phone ? { kind: 'phone', value: phone.e164 } : null;
}
