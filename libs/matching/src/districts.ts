/** Which districts of the town lie side by side. To name a pair from one of its sides is enough. */
export type DistrictMap = { neighbours: Readonly<Record<string, readonly string[]>> };

/** 0 the same district, 1 a neighbour, 2 further off, null when either is not known. */
export function districtDistance(
  map: DistrictMap,
  one: string | null | undefined,
  other: string | null | undefined,
): 0 | 1 | 2 | null {
  if (!one || !other) return null;
  if (one === other) return 0;
  const sideBySide = map.neighbours[one]?.includes(other) || map.neighbours[other]?.includes(one);
  return sideBySide ? 1 : 2;
}
