import { type Route, routeTo } from './route.js';

const email = 'kari@example.org';
const phone = '+4790000000';
const byEmail: Route = { channel: 'email', to: email };
const bySms: Route = { channel: 'sms', to: phone };
const byCall: Route = { channel: 'call' };

describe('the way to a person', () => {
  it.each([
    ['email', email, phone, true, byEmail],
    ['email', email, phone, false, byEmail],
    ['email', null, phone, true, bySms],
    ['email', null, phone, false, byCall],
    ['sms', email, phone, true, bySms],
    ['sms', email, phone, false, byEmail],
    ['sms', email, null, true, byEmail],
    ['sms', null, phone, false, byCall],
    ['sms', null, null, true, byCall],
    ['call', email, phone, true, byCall],
    ['call', null, null, false, byCall],
  ] as const)('chosen %s, e-mail %s, phone %s, gateway %s', (channel, toEmail, toPhone, gateway, route) => {
    expect(routeTo({ channel, email: toEmail, phone: toPhone }, gateway)).toEqual(route);
  });
});
