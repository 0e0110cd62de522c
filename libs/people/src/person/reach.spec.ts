import { channelFor } from './reach.js';

const email = 'kari@example.org';
const phone = '+4729000001';

describe('the channel of a message', () => {
  it.each([
    { preferred: 'email', email, phone, channel: 'email' },
    { preferred: 'email', email: null, phone, channel: 'sms' },
    { preferred: 'email', email: null, phone: null, channel: 'call' },
    { preferred: 'sms', email, phone, channel: 'sms' },
    { preferred: 'sms', email, phone: null, channel: 'email' },
    { preferred: 'sms', email: null, phone: null, channel: 'call' },
    { preferred: 'call', email, phone, channel: 'call' },
    { preferred: 'call', email: null, phone: null, channel: 'call' },
  ] as const)('is $channel for who prefers $preferred and has $email, $phone', ({ channel, ...person }) => {
    expect(channelFor(person)).toBe(channel);
  });
});
