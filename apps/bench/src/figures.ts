/** The middle one, and the one that nineteen of twenty do not pass. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** @param values at least one */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** `142 / 180`: median and 95th percentile in milliseconds. */
export function milliseconds({ median, p95 }: Spread): string {
  return `${Math.round(median)} / ${Math.round(p95)}`;
}

/** 1 kB is 1 000 bytes, as in the budget. */
export function kilobytes(bytes: number): string {
  return (bytes / 1_000).toFixed(1);
}

/** Prints rows under their headings, each column as wide as it must be; the first to the left, figures to the right. */
export function printTable(headings: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
  for (const row of [headings, ...rows]) console.log(line(row).join('  ').trimEnd());
  console.log();
}
