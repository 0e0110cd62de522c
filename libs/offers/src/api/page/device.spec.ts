import { newId, sign } from '@hjerterom/kernel';
import { deviceCookie, isKnownDevice } from './device.js';

const config = { secret: 'a secret of at least 32 characters', publicUrl: 'https://hjerterom.example.org' };

describe('the cookie of a device that said yes', () => {
  const offerId = newId();
  const header = deviceCookie(config, offerId, 3600.9);
  const pair = header.split('; ')[0] ?? '';

  it('is kept from scripts, from other sites, from plain http and from other pages', () => {
    const path = `/o/${offerId}.${sign(config.secret, 'offer', offerId)}`;
    expect(header.split('; ').slice(1).sort()).toEqual(
      ['HttpOnly', 'Max-Age=3600', `Path=${path}`, 'SameSite=Lax', 'Secure'].sort(),
    );
    expect(deviceCookie({ ...config, publicUrl: 'http://127.0.0.1:3000' }, offerId, 1)).not.toContain('Secure');
    expect(deviceCookie(config, offerId, -5)).toContain('Max-Age=0');
  });

  it('is known for its own offer only, and cannot be made up', () => {
    expect(isKnownDevice(config, offerId, `a=b; ${pair}`)).toBe(true);
    expect(isKnownDevice(config, newId(), pair)).toBe(false);
    expect(isKnownDevice(config, offerId, undefined)).toBe(false);
    expect(isKnownDevice(config, offerId, `${pair}x`)).toBe(false);
    const name = pair.split('=')[0];
    expect(isKnownDevice(config, offerId, `${name}=${sign(config.secret, 'offer', offerId)}`)).toBe(false);
  });
});
