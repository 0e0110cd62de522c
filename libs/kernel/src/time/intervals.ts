/** A half-open stretch of whole numbers (milliseconds, or minutes of a day): `from` belongs to it, `to` does not. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The same stretches sorted, with those that overlap or touch made one. */
export function merged(intervals: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && next.from <= last.to) result[result.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else result.push(next);
  }
  return result;
}

/** What is left of the stretches when one is taken out of them. */
export function without(intervals: readonly Interval[], hole: Interval): Interval[] {
  return intervals.flatMap(({ from, to }) =>
    [
      { from, to: Math.min(to, hole.from) },
      { from: Math.max(from, hole.to), to },
    ].filter((rest) => rest.from < rest.to),
  );
}
