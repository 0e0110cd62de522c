import type { LocalDate } from '@hjerterom/kernel';
import { type LegalBasis, mayBeAsked, type TaskRule, type VolunteerStatus } from '../contracts/index.js';

/** That something was shown or signed, and until when it counts (null: for ever). Local dates. */
export interface Vetted {
  readonly on: LocalDate;
  readonly validUntil: LocalDate | null;
}

/** What one volunteer has done of all that may be asked for. */
export interface Standing {
  readonly status: VolunteerStatus;
  /** Of one who is so young that a guardian has to say yes: on which day they did (null: not yet). Null of all others. */
  readonly guardian: { readonly saidYesOn: LocalDate | null } | null;
  /** The day of the talk; null while it has not been had. */
  readonly talkHeldOn: LocalDate | null;
  readonly confidentiality: Vetted | null;
  /** The last certificate shown on each legal basis. */
  readonly certificates: Readonly<Partial<Record<LegalBasis, Vetted>>>;
}

/** One thing that is asked for before tasks of a kind, and how far it has come. */
export type ChecklistItem =
  | {
      readonly item: 'talk' | 'guardian';
      readonly state: ItemState;
      readonly on: LocalDate | null;
      readonly validUntil: null;
    }
  | {
      readonly item: 'confidentiality';
      readonly state: ItemState;
      readonly on: LocalDate | null;
      readonly validUntil: LocalDate | null;
    }
  | {
      readonly item: 'certificate';
      readonly basis: LegalBasis;
      readonly state: ItemState;
      readonly on: LocalDate | null;
      readonly validUntil: LocalDate | null;
    };
export type ItemState = 'missing' | 'done' | 'expired';

/** Whether tasks of one kind are open to somebody, with the short list that says why or why not. */
export interface TaskGate {
  readonly open: boolean;
  /** Approved, and not on a pause or gone. */
  readonly mayBeAsked: boolean;
  readonly checklist: readonly ChecklistItem[];
}

/** Does it count today? What counts to a day counts all that day. */
export function counts(vetted: Vetted | null | undefined, today: LocalDate): boolean {
  return vetted != null && (vetted.validUntil === null || today <= vetted.validUntil);
}

/**
 * A kind of task is open to a volunteer only when everything it asks for is done and counts on this day. Pure.
 * @param today on the calendar of the centre
 */
export function taskGate(rule: TaskRule, standing: Standing, today: LocalDate): TaskGate {
  const talk: ChecklistItem = {
    item: 'talk',
    state: standing.talkHeldOn === null ? 'missing' : 'done',
    on: standing.talkHeldOn,
    validUntil: null,
  };
  const checklist: ChecklistItem[] = [talk];
  if (standing.guardian) {
    const { saidYesOn: on } = standing.guardian;
    checklist.push({ item: 'guardian', state: on === null ? 'missing' : 'done', on, validUntil: null });
  }
  if (rule.confidentiality) checklist.push({ item: 'confidentiality', ...howFar(standing.confidentiality, today) });
  if (rule.certificate !== null) {
    const basis = rule.certificate;
    checklist.push({ item: 'certificate', basis, ...howFar(standing.certificates[basis], today) });
  }
  const asked = mayBeAsked(standing.status);
  return { open: asked && checklist.every(({ state }) => state === 'done'), mayBeAsked: asked, checklist };
}

function howFar(vetted: Vetted | null | undefined, today: LocalDate) {
  if (!vetted) return { state: 'missing' as const, on: null, validUntil: null };
  return { state: counts(vetted, today) ? ('done' as const) : ('expired' as const), ...vetted };
}
