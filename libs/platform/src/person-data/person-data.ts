import { definePort } from '@hjerterom/kernel';
import type { Tx } from '../database/index.js';
import type { InEveryLanguage } from '../language/index.js';

/** A value as it is told to the person: a code comes with its words, so that both a program and a person can read it. */
export type ToldValue =
  | string
  | number
  | boolean
  | null
  | Date
  | readonly string[]
  | { readonly code: string; readonly words: InEveryLanguage<string> };

/** One thing that is known. `key` is its name in the file for programs, `label` on the page for people. */
export interface ToldFact {
  readonly key: string;
  readonly label: InEveryLanguage<string>;
  readonly value: ToldValue;
}

/** What a lib tells of one kind of thing: «Oppdrag», each with its facts. */
export interface ToldPart {
  readonly key: string;
  readonly title: InEveryLanguage<string>;
  readonly things: readonly (readonly ToldFact[])[];
}

/** Who is forgotten, and the things that are about them. */
export interface Forgotten {
  readonly personId: string;
  /** Ids of what is about the person (needs, offers, …), for libs that keep words about what they do not know. */
  readonly subjectIds: readonly string[];
}

/** Why somebody cannot be erased yet: they alone lead the centre. */
export type ErasureObstacle = 'last-leader';

/**
 * What one lib keeps about persons: how it tells them, and how it forgets them. Every lib with a table in which a
 * person's id stands plugs one in, under its own name; the processes do not start otherwise (`PersonDataCheck`).
 * All functions see the actor's centre only. Those that change something may come again after a process was killed, and
 * must then find what is left to do.
 */
export interface PersonData {
  /** Every table of this lib in which a person's id stands. */
  readonly tables: readonly string[];
  /** Those of them whose primary key is a person's id and to which others point. */
  readonly personTables?: readonly string[];
  /**
   * All that is kept about the person, for the person. Nothing of anybody else: no name, no id, and no words that may
   * name another.
   */
  tell(tx: Tx, personId: string): Promise<ToldPart[]>;
  /** Why the person cannot be erased just now; null when nothing stands in the way. */
  obstacle?(tx: Tx, personId: string): Promise<ErasureObstacle | null>;
  /** In the transaction that decides: nobody comes in as this person any more. */
  shutOut?(tx: Tx, personId: string): Promise<void>;
  /** What is still to come with the person: promises are given back, what they wait for is called off. */
  letGo?(tx: Tx, personId: string): Promise<void>;
  /** The ids of things about the person, given those found so far; asked until nothing new is found. */
  about?(tx: Tx, whose: Forgotten): Promise<string[]>;
  /** Forgets: what is left names nobody. What the accounts need stays, with an id that leads nowhere. */
  erase(tx: Tx, whose: Forgotten): Promise<void>;
}

/** Where libs plug in what they know about persons, by the lib's name: the first part of its tables' names. */
export const personData = definePort<PersonData>('data about persons');

/** One thing that is known, in one line. */
export function told(key: string, nb: string, en: string, value: ToldValue): ToldFact {
  return { key, label: { nb, en }, value };
}

/** A code with its words; null stays null, and a code without words is shown as it is. */
export function toldCode(code: string | null, words: Readonly<Record<string, InEveryLanguage<string>>>): ToldValue {
  return code === null ? null : { code, words: words[code] ?? { nb: code, en: code } };
}
