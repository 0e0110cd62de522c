/** A row and whether what it shows is settled: it stays where it is, so that nothing on the page jumps. */
export interface Kept<Item> {
  readonly item: Item;
  readonly gone: boolean;
}

/**
 * Where the rows of a list stand after the list has changed: those that are still there keep their places, and new ones
 * take those of settled rows, else the end.
 * @param before the rows as they stood
 * @param items the list as it is now, in its own order
 * @param most how many rows there are room for
 */
export function keepPlaces<Item extends { readonly id: string }>(
  before: readonly Kept<Item>[],
  items: readonly Item[],
  most: number,
): readonly Kept<Item>[] {
  const now = new Map(items.map((item) => [item.id, item]));
  const wanted = items.slice(0, most);
  const inView = new Set(wanted.map(({ id }) => id));
  const shown = new Set(before.map(({ item }) => item.id));
  const newcomers = wanted.filter(({ id }) => !shown.has(id));
  const kept = before.map(({ item }) => {
    if (inView.has(item.id)) return { item: now.get(item.id) ?? item, gone: false };
    const newcomer = newcomers.shift();
    if (newcomer) return { item: newcomer, gone: false };
    return { item: now.get(item.id) ?? item, gone: !now.has(item.id) };
  });
  return [...kept, ...newcomers.map((item) => ({ item, gone: false }))];
}

/**
 * Which key each row has: it keeps it as long as the row is there. Rows beyond the last key have none.
 * @param before the keys as they were
 * @param ids the rows, the first first
 * @param keys all keys there are
 */
export function keepKeys(
  before: ReadonlyMap<string, string>,
  ids: readonly string[],
  keys: readonly string[],
): ReadonlyMap<string, string> {
  const kept = new Map(ids.flatMap((id) => (before.has(id) ? [[id, before.get(id) as string] as const] : [])));
  const taken = new Set(kept.values());
  const free = keys.filter((key) => !taken.has(key));
  for (const id of ids) {
    const key = kept.has(id) ? undefined : free.shift();
    if (key) kept.set(id, key);
  }
  return kept;
}
