import { newId } from '@hjerterom/kernel';
import { areDigitsOf, digitsOf, requestIn, tokenOf } from './secrets.js';

const config = { secret: 'a secret of at least 32 characters' };
const other = { secret: 'another secret, just as long as it' };

describe('the code and the link of a request', () => {
  it('are others for another request, and for another installation', () => {
    const ids = Array.from({ length: 200 }, newId);
    expect(new Set(ids.map((id) => digitsOf(config, id))).size).toBeGreaterThan(190);
    const [id = ''] = ids;
    expect(digitsOf(config, id)).toMatch(/^\d{6}$/);
    expect(digitsOf(other, id)).not.toBe(digitsOf(config, id));
    expect(requestIn(other, 'link', tokenOf(config, 'link', id))).toBeNull();
  });

  it('are known as people type them', () => {
    const id = newId();
    const digits = digitsOf(config, id);
    for (const typed of [digits, ` ${digits} `, `${digits.slice(0, 3)} ${digits.slice(3)}`]) {
      expect(areDigitsOf(config, id, typed)).toBe(true);
    }
    for (const typed of ['', digits.slice(1), `${digits}0`, 'abcdef', '\0']) {
      expect(areDigitsOf(config, id, typed)).toBe(false);
    }
  });

  it('serve one use only', () => {
    const id = newId();
    expect(requestIn(config, 'link', tokenOf(config, 'link', id))).toBe(id);
    expect(requestIn(config, 'choice', tokenOf(config, 'link', id))).toBeNull();
    for (const token of ['', id, `${id}.`, `${newId()}.${tokenOf(config, 'link', id).split('.')[1]}`]) {
      expect(requestIn(config, 'link', token)).toBeNull();
    }
  });
});
