import { noticesOf } from './changes-channel.js';

const now = new Date('2026-11-24T09:00:00Z');
const read = (texts: string[]) => texts.flatMap((text) => JSON.parse(text) as object[]);

describe('what open screens hear', () => {
  it('is where it happened, the first id and whom it is about, and nothing of what happened', () => {
    const events = [
      { name: 'needs.place-taken', centreId: 'c', payload: { needId: 'n', personId: 'p', words: 'secret' } },
    ];
    expect(read(noticesOf(events, [], now))).toEqual([
      { centreId: 'c', topic: 'needs', id: 'n', personId: 'p', at: '2026-11-24T09:00:00.000Z' },
    ]);
  });

  it('is said once, however many events say it', () => {
    const event = { name: 'needs.registered', centreId: 'c', payload: { needId: 'n' } };
    expect(read(noticesOf([event, event], [], now))).toHaveLength(1);
  });

  it('has no id where there is none', () => {
    const events = [{ name: 'notifications.messages-withdrawn', centreId: 'c', payload: { keys: ['k'] } }];
    expect(read(noticesOf(events, [{ centreId: 'c', topic: 'any', personId: null }], now))).toMatchObject([
      { topic: 'notifications', id: null },
      { topic: 'any', id: null },
    ]);
  });

  it('fits into the notifications of PostgreSQL, however much happened at once', () => {
    const id = '01234567-89ab-cdef-0123-456789abcdef';
    const person = id.slice(0, -4);
    const events = Array.from({ length: 1_000 }, (_, index) => ({
      name: 'notifications.message-requested',
      centreId: id,
      payload: { messageId: id, personId: `${person}${String(index).padStart(4, '0')}` },
    }));
    const texts = noticesOf(events, [], now);
    expect(read(texts)).toHaveLength(1_000);
    expect(Math.max(...texts.map((text) => Buffer.byteLength(text)))).toBeLessThan(8_000);
  });
});
