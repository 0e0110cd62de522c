import { newId } from '@hjerterom/kernel';
import { areDigitsOf, digitsOf } from './digits.js';

const config = { secret: 'a secret of at least 32 characters' };

describe('the digits of a code', () => {
  it('are six, the same each time, and others for another code or another secret', () => {
    const id = newId();
    const digits = digitsOf(config, id);
    expect(digits).toMatch(/^\d{6}$/);
    expect(digitsOf(config, id)).toBe(digits);
    const others = Array.from({ length: 200 }, () => digitsOf(config, newId()));
    expect(new Set(others).size).toBeGreaterThan(190);
    expect(others.every((other) => /^\d{6}$/.test(other))).toBe(true);
    expect(digitsOf({ secret: 'another secret, just as long as it' }, id)).not.toBe(digits);
  });

  it('are known as people type them', () => {
    const id = newId();
    const digits = digitsOf(config, id);
    const typed = [digits, ` ${digits} `, `${digits.slice(0, 3)} ${digits.slice(3)}`, digits.split('').join('-')];
    for (const way of typed) expect(areDigitsOf(config, id, way)).toBe(true);
    for (const way of ['', digits.slice(1), `${digits}0`, 'abcdef']) expect(areDigitsOf(config, id, way)).toBe(false);
  });
});
