/**
 * Why a police certificate may be asked for. A centre chooses one of these for a kind of task, or asks for none: there
 * is no third basis.
 *
 * - `minors`: a task with responsibility for, or trust towards, minors (politiregisterloven § 39 first paragraph; for
 *   voluntary organisations politiregisterforskriften § 34-1).
 * - `developmental-disability`: the same towards people with a developmental disability (same paragraphs).
 */
export const legalBases = ['minors', 'developmental-disability'] as const;
export type LegalBasis = (typeof legalBases)[number];
