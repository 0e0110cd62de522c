/**
 * The rows of those who fit, in the places where they first stood: who has been asked or shut out meanwhile stays, and
 * others come last. So a key always means the one beside it.
 * @param before the rows as they stood
 * @param now those who can be asked now, the best first
 */
export function keepRows<Row extends { readonly personId: string }>(
  before: readonly Row[],
  now: readonly Row[],
): readonly Row[] {
  const current = new Map(now.map((row) => [row.personId, row]));
  const known = new Set(before.map(({ personId }) => personId));
  return [
    ...before.map((row) => current.get(row.personId) ?? row),
    ...now.filter(({ personId }) => !known.has(personId)),
  ];
}
