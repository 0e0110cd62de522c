import type { IncomingMessage } from 'node:http';
import { addressOf } from './address-of.js';

const from = (remoteAddress: string | undefined, forwarded?: string) =>
  ({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress } }) as unknown as IncomingMessage;

describe('the address that a request came from', () => {
  it.each([
    ['its own, without a proxy', from('203.0.113.7'), 0, '203.0.113.7'],
    ['its own, whatever it claims, without a proxy', from('203.0.113.7', '198.51.100.1'), 0, '203.0.113.7'],
    ['what the proxy heard', from('10.0.0.2', '203.0.113.7'), 1, '203.0.113.7'],
    ['what the proxy heard, whatever else it claims', from('10.0.0.2', '198.51.100.1, 203.0.113.7'), 1, '203.0.113.7'],
    ['what the outer of two proxies heard', from('10.0.0.2', '203.0.113.7, 10.0.0.1'), 2, '203.0.113.7'],
    ['the direct one, when a proxy says nothing', from('10.0.0.2'), 1, '10.0.0.2'],
    ['the direct one, when there are fewer proxies than were said', from('10.0.0.2', '203.0.113.7'), 2, '10.0.0.2'],
    ['unknown, when the connection is gone', from(undefined), 0, 'unknown'],
  ])('is %s', (_what, request, proxies, address) => {
    expect(addressOf(request, proxies)).toBe(address);
  });
});
