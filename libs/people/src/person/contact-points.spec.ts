import { normalised, usualChannel } from './contact-points.js';

describe('contact points', () => {
  it('are kept in E.164 and as mail servers know them, each once, in the order given', () => {
    const kept = normalised([
      { kind: 'phone', value: '29 00 00 01' },
      { kind: 'email', value: ' Kari@EXAMPLE.org ' },
      { kind: 'phone', value: '+47 290 00 001' },
    ]);
    expect(kept).toEqual([
      { kind: 'phone', value: '+4729000001' },
      { kind: 'email', value: 'Kari@example.org' },
    ]);
  });

  it('are refused when they are none', () => {
    expect(() => normalised([{ kind: 'phone', value: 'ring meg' }])).toThrow('not a valid phone');
    expect(() => normalised([{ kind: 'email', value: '29000001' }])).toThrow('not a valid email');
  });

  it('make e-mail the usual channel where there is one, and never SMS to what may be a landline', () => {
    expect(usualChannel([{ kind: 'phone', value: '+4729000001' }])).toBe('call');
    expect(usualChannel([{ kind: 'email', value: 'kari@example.org' }])).toBe('email');
    expect(usualChannel([])).toBe('call');
  });
});
