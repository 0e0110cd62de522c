import fc from 'fast-check';
import { boundedFirst, decodeCursor, encodeCursor, type Page, PageError, pageOf } from './page.js';

fc.configureGlobal({ seed: 20260329 }); // The same cases in every run.

const codeOf = (fn: () => unknown) => {
  try {
    return fn();
  } catch (error) {
    return error instanceof PageError ? error.code : error;
  }
};
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.integer(),
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

describe('the size of a page', () => {
  it('is what was asked for, or the default', () => {
    expect(boundedFirst(10)).toBe(10);
    expect(boundedFirst(undefined)).toBe(25);
    expect(boundedFirst(null)).toBe(25);
    expect(boundedFirst(undefined, 10, 5)).toBe(5);
  });

  it.each([0, -1, 101, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('is never %d', (first) => {
    expect(codeOf(() => boundedFirst(first))).toBe('BAD_PAGE_SIZE');
  });
});

describe('a cursor', () => {
  it('gives back what was put in (property)', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), (values) => {
        const cursor = encodeCursor(values);
        expect(cursor).toMatch(/^[\w-]+$/);
        expect(decodeCursor(cursor, values.length)).toEqual(values.map((one) => (one === 0 ? 0 : one)));
      }),
    );
  });

  it('is refused when it belongs to another list', () => {
    expect(codeOf(() => decodeCursor(encodeCursor(['Ås', 1]), 3))).toBe('BAD_CURSOR');
  });

  it.each([
    '',
    'x',
    '!!!',
    'W10=',
    ' W10',
    'bnVsbA',
    Buffer.from('[{}]').toString('base64url'),
    Buffer.from('[[1]]').toString('base64url'),
    Buffer.from('[true]').toString('base64url'),
    Buffer.from('[ 1 ]').toString('base64url'),
    'A'.repeat(100_000),
  ])('is refused when nobody made it: %.40s', (cursor) => {
    for (const length of [0, 1]) expect(codeOf(() => decodeCursor(cursor, length))).toBe('BAD_CURSOR');
  });

  it('is refused, or another list of as many values, when it was changed; it never breaks anything (property)', () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        fc.string({ maxLength: 2 }),
        (values, where, change) => {
          const cursor = encodeCursor(values);
          const at = where % cursor.length;
          const changed = cursor.slice(0, at) + change + cursor.slice(at + 1);
          const read = codeOf(() => decodeCursor(changed, values.length));
          if (read === 'BAD_CURSOR') return;
          expect(Array.isArray(read) && encodeCursor(read)).toBe(changed);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is not made of what it cannot hold', () => {
    expect(() => encodeCursor([Number.NaN])).toThrow(TypeError);
    expect(() => encodeCursor(['x'.repeat(2000)])).toThrow(RangeError);
  });
});

describe('a page', () => {
  const cursorOf = (row: { id: number }) => [row.id];
  const rows = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));

  it('leaves out the row that only tells that there are more', () => {
    const page = pageOf(rows(4), 3, cursorOf);
    expect(page.edges.map(({ node }) => node.id)).toEqual([0, 1, 2]);
    expect(page.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: encodeCursor([0]),
      endCursor: encodeCursor([2]),
    });
  });

  it('can be the last, and can be empty', () => {
    expect(pageOf(rows(3), 3, cursorOf, encodeCursor([9])).pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    });
    expect(pageOf([], 3, cursorOf)).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('after page gives every row once (property)', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.integer({ min: 1, max: 20 }), (count, first) => {
        const all = rows(count);
        const seen: number[] = [];
        let after: string | null = null;
        for (let more = true; more; ) {
          const last: number = after === null ? -1 : Number(decodeCursor(after, 1)[0]);
          const page: Page<{ id: number }> = pageOf(
            all.filter(({ id }) => id > last).slice(0, first + 1),
            first,
            cursorOf,
            after,
          );
          seen.push(...page.edges.map(({ node }) => node.id));
          ({ hasNextPage: more, endCursor: after } = page.pageInfo);
        }
        expect(seen).toEqual(all.map(({ id }) => id));
      }),
    );
  });
});
