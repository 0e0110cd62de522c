import { newId, sign } from '@hjerterom/kernel';
import { offerIdIn, offerLink } from './offer-link.js';

const config = { secret: 'a secret of at least 32 characters', publicUrl: 'https://hjerterom.example.org' };

describe('an offer’s link', () => {
  const offerId = newId();
  const token = offerLink(config, offerId).split('/').at(-1) ?? '';

  it('opens its offer', () => {
    expect(offerLink(config, offerId)).toBe(`https://hjerterom.example.org/o/${token}`);
    expect(offerIdIn(config, token)).toBe(offerId);
  });

  it('opens nothing when anything in it was changed, or another secret signed it', () => {
    const signature = sign(config.secret, 'offer', offerId);
    for (const changed of [
      '',
      '.',
      offerId,
      `${offerId}.`,
      `${offerId}.${signature}x`,
      `${newId()}.${signature}`,
      `${offerId}.${sign(config.secret, 'hours', offerId)}`,
      `${offerId}.${sign('another secret, just as long as it', 'offer', offerId)}`,
      `${offerId.toUpperCase()}.${signature}`,
    ]) {
      expect(offerIdIn(config, changed)).toBeNull();
    }
  });
});
