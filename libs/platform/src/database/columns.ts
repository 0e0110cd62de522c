import { formatTstzrange, parseTstzrange, type TimeRange } from '@hjerterom/kernel';
import type { ValueTransformer } from 'typeorm';

/** Between a `tstzrange` column and a half-open TimeRange. */
export const asTimeRange: ValueTransformer = {
  from: (text: string | null) => (text === null ? null : parseTstzrange(text)),
  to: (range: TimeRange | null | undefined) => (range == null ? range : formatTstzrange(range)),
};
