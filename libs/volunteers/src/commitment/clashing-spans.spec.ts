import type { TimeRange } from '@hjerterom/kernel';
import { clashingSpans } from './clashing-spans.js';

const at = (from: string, to: string): TimeRange => ({
  start: new Date(`2026-11-24T${from}:00Z`),
  end: new Date(`2026-11-24T${to}:00Z`),
});
const span = (sourceId: string, from: string, to: string) => ({ sourceId, during: at(from, to) });

describe('spans that clash', () => {
  it('are those that overlap with what is promised; to begin as another ends is no clash', () => {
    const held = [{ sourceId: 'x', during: at('10:00', '11:00') }];
    const spans = [span('a', '09:00', '10:00'), span('b', '10:59', '12:00'), span('c', '12:00', '13:00')];
    expect([...clashingSpans(held, spans)]).toEqual(['b']);
  });

  it('are the later ones, where those of one request overlap with each other', () => {
    const spans = [span('a', '09:00', '10:00'), span('b', '09:30', '10:30'), span('c', '10:00', '11:00')];
    expect([...clashingSpans([], spans)]).toEqual(['b']);
  });

  it('are not those of the same source: what it held before is what is being said anew', () => {
    const held = [{ sourceId: 'a', during: at('10:00', '11:00') }];
    expect(clashingSpans(held, [span('a', '10:30', '11:30')]).size).toBe(0);
  });

  it('are those that meet a source of another kind, though its id be the same', () => {
    const held = [{ sourceId: null, during: at('10:00', '11:00') }];
    expect([...clashingSpans(held, [span('a', '10:30', '11:30')])]).toEqual(['a']);
  });
});
