import { keepKeys, keepPlaces } from '../src/today/steady.js';

const rows = (...ids: string[]) => ids.map((id) => ({ id }));
const shown = (kept: readonly { item: { id: string }; gone: boolean }[]) =>
  kept.map(({ item, gone }) => (gone ? `(${item.id})` : item.id)).join(' ');

describe('the rows of a page that stays open', () => {
  const first = keepPlaces([], rows('a', 'b', 'c', 'd'), 3);

  it('are the first of the list', () => {
    expect(shown(first)).toBe('a b c');
  });

  it('stay where they are when one is settled and nothing waits behind', () => {
    expect(shown(keepPlaces(keepPlaces([], rows('a', 'b', 'c'), 3), rows('a', 'c'), 3))).toBe('a (b) c');
  });

  it('give the place of a settled one to the next in line', () => {
    expect(shown(keepPlaces(first, rows('a', 'c', 'd'), 3))).toBe('a d c');
  });

  it('give the last place to one that hastens more', () => {
    expect(shown(keepPlaces(first, rows('z', 'a', 'b', 'c', 'd'), 3))).toBe('a b z');
  });

  it('keep their keys', () => {
    const keys = keepKeys(new Map(), ['a', 'b'], ['x', 'y']);
    expect([...keepKeys(keys, ['c', 'b'], ['x', 'y'])]).toEqual([
      ['b', 'y'],
      ['c', 'x'],
    ]);
    expect(keepKeys(keys, ['a', 'b', 'c'], ['x', 'y']).get('c')).toBeUndefined();
  });
});
