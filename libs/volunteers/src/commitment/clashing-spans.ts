import { overlaps, type TimeRange } from '@hjerterom/kernel';

/** A time, and what it is promised to: the id within one kind of source. */
export interface CommittedSpan {
  readonly sourceId: string;
  readonly during: TimeRange;
}

/**
 * The ids of those spans that cannot be kept beside what is already promised, or beside an earlier span of the same
 * request. What a source of the request held before does not stand in its own way.
 * @param held what is promised already; `sourceId` is null for a source of another kind
 */
export function clashingSpans(
  held: readonly { readonly sourceId: string | null; readonly during: TimeRange }[],
  spans: readonly CommittedSpan[],
): ReadonlySet<string> {
  const asked = new Set(spans.map((span) => span.sourceId));
  const taken = held.filter(({ sourceId }) => sourceId === null || !asked.has(sourceId)).map(({ during }) => during);
  const clashing = new Set<string>();
  for (const { sourceId, during } of spans) {
    if (taken.some((one) => overlaps(one, during))) clashing.add(sourceId);
    else taken.push(during);
  }
  return clashing;
}
