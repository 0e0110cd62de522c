import { definePort } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import type { LegalBasis } from './legal-basis.js';

/** What somebody must have done before they may be asked to tasks of a kind; the talk goes without saying. */
export interface TaskRule {
  /** The statement of confidentiality is signed. */
  readonly confidentiality: boolean;
  /** A police certificate was shown, on this legal basis; null asks for none. */
  readonly certificate: LegalBasis | null;
}

/** A kind of task that a volunteer can choose. */
export interface TaskKind extends TaskRule {
  /** Unique in the centre: `handlehjelp`. */
  readonly code: string;
  readonly nameNb: string;
  readonly nameEn: string;
  /** Can be chosen by somebody new. */
  readonly active: boolean;
}

/** The kinds of task in the actor's centre. Whoever has kinds plugs in; volunteers knows nothing else of them. */
export interface TaskKinds {
  list(tx: Tx): Promise<readonly TaskKind[]>;
}

/** Where libs plug in their kinds of task, by the lib's name. */
export const taskKinds = definePort<TaskKinds>('task kinds');
