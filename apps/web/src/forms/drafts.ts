import { machineTime } from '../language/centre-clock.js';

/** A draft is kept for a working day: it holds what people told. */
const LIFETIME_MS = 12 * 60 * 60 * 1_000;
const prefix = 'hjerterom.draft.';

interface Kept {
  readonly values: object;
  readonly at: number;
}

/** The values of a draft, unless there is none or it is too old. */
export function readDraft<Values extends object>(key: string): Values | null {
  const text = localStorage.getItem(prefix + key);
  const kept = text === null ? null : (JSON.parse(text) as Kept);
  return kept && machineTime() - kept.at < LIFETIME_MS ? (kept.values as Values) : null;
}

/** Keeps the values of a form, in this browser only. */
export function writeDraft(key: string, values: object): void {
  const kept: Kept = { values, at: machineTime() };
  localStorage.setItem(prefix + key, JSON.stringify(kept));
}

/** Forgets a draft: it was saved, or thrown away. */
export function dropDraft(key: string): void {
  localStorage.removeItem(prefix + key);
}

/** The keys of all drafts that begin so: the calls that are not finished, say. Those that are too old are dropped. */
export function draftKeys(beginning: string): string[] {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(prefix + beginning));
  for (const key of keys) if (readDraft(key.slice(prefix.length)) === null) localStorage.removeItem(key);
  return keys.map((key) => key.slice(prefix.length)).filter((key) => readDraft(key) !== null);
}
