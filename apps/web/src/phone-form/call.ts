import type { LocalWhen } from '../needs/when-words/reading.js';
import type { FoundPerson } from '../people-finder/found-person.js';

/** What is written during a call. Plain JSON: it is kept as a draft. */
export interface Call {
  /** What stands in the box on top. */
  box: string;
  /** Who is to be helped. */
  person: FoundPerson | null;
  /** The code of the kind; empty while it is not chosen. */
  kind: string;
  /** What is typed while a kind is looked for. */
  kindText: string;
  whenText: string;
  /** How the words were understood, or how they were corrected. */
  when: LocalWhen | null;
  unsure: boolean;
  /** By the question's id: `yes` or `no`. */
  answers: Record<string, 'yes' | 'no'>;
  referredTo: string;
  reason: string;
  consented: boolean;
  place: string;
  /** ISO 639 codes with commas between; empty when any will do. */
  languages: string;
  notes: string;
  urgent: boolean;
}

/** A call in which nothing has been said yet. */
export const emptyCall: Call = {
  box: '',
  person: null,
  kind: '',
  kindText: '',
  whenText: '',
  when: null,
  unsure: false,
  answers: {},
  referredTo: '',
  reason: '',
  consented: false,
  place: '',
  languages: '',
  notes: '',
  urgent: false,
};
