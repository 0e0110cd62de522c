import { wasLeft } from './idle.js';

const activeAt = new Date('2026-11-24T09:00:00Z');
const later = (seconds: number) => new Date(activeAt.getTime() + seconds * 1000);
const settings = { screenLockMinutes: 5 };

describe('a screen', () => {
  it('is taken for left when a shared machine was not touched, half a minute after its browser should have said so', () => {
    expect(wasLeft({ shared: true, activeAt }, settings, later(329))).toBe(false);
    expect(wasLeft({ shared: true, activeAt }, settings, later(330))).toBe(true);
  });

  it('is never left on a machine of one’s own', () => {
    expect(wasLeft({ shared: false, activeAt }, settings, later(1_000_000))).toBe(false);
  });
});
