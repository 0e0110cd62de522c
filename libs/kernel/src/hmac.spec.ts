import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { sign, verify } from './hmac.js';

fc.configureGlobal({ seed: 20260329 }); // The same cases in every run.

describe('a signature', () => {
  it('is HMAC-SHA256 of purpose and value, cut to 128 bits, in 22 characters fit for a link', () => {
    const expected = createHmac('sha256', 'secret').update('5:offer:42').digest().subarray(0, 16).toString('base64url');
    expect(sign('secret', 'offer', '42')).toBe(expected);
    expect(expected).toMatch(/^[\w-]{22}$/);
  });

  it('is known again, and only for its secret, purpose and value (property)', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text.filter(Boolean), text, text, text, (secret, purpose, value, other) => {
        const signature = sign(secret, purpose, value);
        expect(verify(secret, purpose, value, signature)).toBe(true);
        expect(verify(`${secret}x`, purpose, value, signature)).toBe(false);
        expect(verify(secret, purpose, value, other)).toBe(false);
        if (other !== value) expect(verify(secret, purpose, other, signature)).toBe(false);
        if (other !== purpose) expect(verify(secret, other, value, signature)).toBe(false);
      }),
    );
  });

  it('cannot be moved from one split of purpose and value to another', () => {
    expect(verify('s', 'a', 'b:c', sign('s', 'a:b', 'c'))).toBe(false);
    expect(verify('s', '', 'ab', sign('s', 'a', 'b'))).toBe(false);
  });

  it('is refused in any other spelling', () => {
    const signature = sign('secret', 'offer', '42');
    for (const other of [
      '',
      `${signature}=`,
      `${signature}A`,
      signature.slice(0, -1),
      signature.toUpperCase(),
      ` ${signature}`,
    ])
      expect(verify('secret', 'offer', '42', other)).toBe(false);
    const last = signature.at(-1) ?? '';
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const twin = signature.slice(0, -1) + alphabet[alphabet.indexOf(last) + 1];
    expect(Buffer.from(twin, 'base64url')).toEqual(Buffer.from(signature, 'base64url'));
    expect(verify('secret', 'offer', '42', twin)).toBe(false);
  });

  it('is never made without a secret', () => {
    expect(() => sign('', 'offer', '42')).toThrow(TypeError);
    expect(() => verify('', 'offer', '42', '')).toThrow(TypeError);
  });
});
