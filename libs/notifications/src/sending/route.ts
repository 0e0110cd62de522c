import type { Reach } from '@hjerterom/people';

/** By which way a message goes, and to which address; `call` goes nowhere: somebody rings. */
export type Route = { readonly channel: 'email' | 'sms'; readonly to: string } | { readonly channel: 'call' };

/**
 * The way to a person: the one they chose, where there is an address for it and a provider; otherwise the other one.
 * Who wants to be rung is rung, and so is who cannot be written to.
 * @param smsCanBeSent whether this installation has an SMS gateway
 */
export function routeTo(
  { channel, email, phone }: Pick<Reach, 'channel' | 'email' | 'phone'>,
  smsCanBeSent: boolean,
): Route {
  if (channel === 'call') return { channel };
  const byEmail = email !== null && ({ channel: 'email', to: email } as const);
  const bySms = smsCanBeSent && phone !== null && ({ channel: 'sms', to: phone } as const);
  return (channel === 'sms' ? bySms || byEmail : byEmail || bySms) || { channel: 'call' };
}
