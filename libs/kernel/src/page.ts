/** What a client asks of a list: the `first` so many `after` a cursor (Relay's cursor connections, forwards only). */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** One page of a list, in the shape of Relay's connections. */
export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** What a cursor may hold: the values of the row's sort columns. Dates and big numbers go in as strings. */
export type CursorValue = string | number | null;

/** A page was asked for in a way that has no answer. The code is fit for `extensions.code`. */
export class PageError extends Error {
  override readonly name = 'PageError';

  constructor(
    readonly code: 'BAD_PAGE_SIZE' | 'BAD_CURSOR',
    message: string,
  ) {
    super(message);
  }
}

const longestCursor = 2000;

/**
 * How many rows to give: what was asked for, or `byDefault`.
 * @throws PageError BAD_PAGE_SIZE when it is not a whole number from 1 to `max`.
 */
export function boundedFirst(first: number | null | undefined, max = 100, byDefault = 25): number {
  const size = first ?? byDefault;
  if (!Number.isInteger(size) || size < 1 || size > max) {
    throw new PageError('BAD_PAGE_SIZE', `first must be a whole number from 1 to ${max}.`);
  }
  return size;
}

/**
 * An opaque cursor: the values as JSON in base64url. It is not signed and hides nothing, so it carries no personal data
 * and grants nothing: what it points at is filtered by the same policy as every page.
 * @throws TypeError for a number that JSON cannot hold (NaN, Infinity), RangeError when it grows past 2 000 characters.
 */
export function encodeCursor(values: readonly CursorValue[]): string {
  if (values.some((value) => typeof value === 'number' && !Number.isFinite(value))) {
    throw new TypeError('A cursor cannot hold NaN or Infinity.');
  }
  const cursor = Buffer.from(JSON.stringify(values), 'utf8').toString('base64url');
  if (cursor.length > longestCursor) throw new RangeError('The cursor is too long: sort by shorter columns.');
  return cursor;
}

/**
 * The `length` values that `encodeCursor` put in.
 * @throws PageError BAD_CURSOR for anything that `encodeCursor` would not have made.
 */
export function decodeCursor(cursor: string, length: number): CursorValue[] {
  const values = cursor.length <= longestCursor ? valuesIn(cursor) : null;
  if (values?.length !== length) throw new PageError('BAD_CURSOR', 'The cursor does not belong to this list.');
  return values;
}

/**
 * Makes a page of rows fetched with `LIMIT first + 1`: the extra row only tells that there are more.
 * @param cursorOf the sort values of a row, in the order in which `decodeCursor` is to give them back
 * @param after the cursor that the page was asked for with: a page after something has something before it
 */
export function pageOf<T>(
  rows: readonly T[],
  first: number,
  cursorOf: (row: T) => readonly CursorValue[],
  after?: string | null,
): Page<T> {
  const edges = rows.slice(0, first).map((node) => ({ cursor: encodeCursor(cursorOf(node)), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== undefined && after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function valuesIn(cursor: string): CursorValue[] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
  if (!Array.isArray(parsed) || !parsed.every(isCursorValue)) return null;
  // Made again and compared, because base64 and JSON are read leniently: one list of values has one cursor.
  return encodeCursor(parsed) === cursor ? parsed : null;
}

function isCursorValue(value: unknown): value is CursorValue {
  return value === null || typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}
