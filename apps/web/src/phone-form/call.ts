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
  /** Somebody else rings for the person. */
  forAnother: boolean;
  requester: FoundPerson | null;
  /** What is typed while the one who rings is looked for. */
  requesterBox: string;
  place: string;
  /** Where it is, when it is not in the person's home; or the home's, when it is not known. */
  district: string;
  /** How many are to come: a number, as it is written. */
  places: string;
  /** ISO 639 codes with commas between; empty when any will do. */
  languages: string;
  /** Everyone who is asked sees it. */
  about: string;
  /** Only the one who says yes sees it. */
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
  forAnother: false,
  requester: null,
  requesterBox: '',
  place: '',
  district: '',
  places: '1',
  languages: '',
  about: '',
  notes: '',
  urgent: false,
};
