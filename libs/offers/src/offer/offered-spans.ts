import { timeRange } from '@hjerterom/kernel';
import type { ValueTransformer } from 'typeorm';
import type { OfferedSpan } from '../contracts/index.js';

/** A span as the `spans` column keeps it: ISO instants, half-open. */
export interface StoredSpan {
  readonly occurrenceId: string;
  readonly start: string;
  readonly end: string;
}

/** The spans as they are kept, in the order of time. */
export function storedSpans(spans: readonly OfferedSpan[]): StoredSpan[] {
  return [...spans]
    .sort((a, b) => a.during.start.getTime() - b.during.start.getTime())
    .map(({ occurrenceId, during }) => ({
      occurrenceId,
      start: during.start.toISOString(),
      end: during.end.toISOString(),
    }));
}

/** The spans as they were offered. */
export function offeredSpans(stored: readonly StoredSpan[]): OfferedSpan[] {
  return stored.map(({ occurrenceId, start, end }) => ({
    occurrenceId,
    during: timeRange(new Date(start), new Date(end)),
  }));
}

/** Between the `spans` column and OfferedSpan[]. */
export const asOfferedSpans: ValueTransformer = { from: offeredSpans, to: storedSpans };
