import type { LocalDate } from '@hjerterom/kernel';
import { type InEveryLanguage, type Language, showLocalDate } from '@hjerterom/platform';
import type { LegalBasis, VolunteerStatus } from '../contracts/index.js';
import type { ChecklistItem, TaskGate } from './task-gate.js';

interface Words {
  readonly status: Readonly<Record<Exclude<VolunteerStatus, 'approved' | 'active'>, string>>;
  readonly talk: Record<'missing' | 'done', string>;
  readonly guardian: Record<'missing' | 'done', string>;
  readonly confidentiality: Record<'missing' | 'done' | 'expired', string>;
  readonly certificate: Record<'missing' | 'done' | 'expired', string>;
  readonly basis: Readonly<Record<LegalBasis, string>>;
  readonly until: string;
}

const words: InEveryLanguage<Words> = {
  nb: {
    status: {
      applied: 'Har meldt seg, og venter på en samtale',
      'talk-booked': 'Er ikke godkjent ennå',
      declined: 'Har fått nei',
      paused: 'Har pause',
      left: 'Har sluttet',
    },
    talk: { missing: 'Samtale: ikke hatt ennå', done: 'Samtale: {on}' },
    guardian: { missing: 'Foresatt: har ikke sagt ja ennå', done: 'Foresatt: sa ja {on}' },
    confidentiality: {
      missing: 'Taushetserklæring: ikke skrevet under',
      done: 'Taushetserklæring: {on}',
      expired: 'Taushetserklæring: gikk ut {until}',
    },
    certificate: {
      missing: 'Politiattest ({basis}): ikke vist',
      done: 'Politiattest ({basis}): vist {on}',
      expired: 'Politiattest ({basis}): gikk ut {until}',
    },
    basis: {
      minors: 'ansvar for barn og unge',
      'developmental-disability': 'ansvar for personer med utviklingshemming',
    },
    until: ', gjelder til {until}',
  },
  en: {
    status: {
      applied: 'Has applied, and waits for a talk',
      'talk-booked': 'Is not approved yet',
      declined: 'Has had a no',
      paused: 'Is on a pause',
      left: 'Has left',
    },
    talk: { missing: 'Talk: not had yet', done: 'Talk: {on}' },
    guardian: { missing: 'Guardian: has not said yes yet', done: 'Guardian: said yes on {on}' },
    confidentiality: {
      missing: 'Confidentiality statement: not signed',
      done: 'Confidentiality statement: {on}',
      expired: 'Confidentiality statement: ran out on {until}',
    },
    certificate: {
      missing: 'Police certificate ({basis}): not shown',
      done: 'Police certificate ({basis}): shown {on}',
      expired: 'Police certificate ({basis}): ran out on {until}',
    },
    basis: {
      minors: 'responsibility for children and young people',
      'developmental-disability': 'responsibility for people with a developmental disability',
    },
    until: ', holds until {until}',
  },
};

/** A line of the checklist: «Politiattest (ansvar for barn og unge): vist 3. mars 2026, gjelder til 3. mars 2029». */
export function itemInWords(item: ChecklistItem, language: Language): string {
  const say = words[language];
  const basis = item.item === 'certificate' ? say.basis[item.basis] : '';
  const line =
    item.item === 'talk' || item.item === 'guardian'
      ? say[item.item][item.state === 'done' ? 'done' : 'missing']
      : say[item.item][item.state];
  const until = item.state === 'done' && item.validUntil !== null ? say.until : '';
  return filled(`${line}${until}`, { basis, on: item.on, until: item.validUntil }, language);
}

/** The lines of the checklist that are not done: «Politiattest (ansvar for barn og unge): gikk ut 24. desember 2026». */
export function lackingInWords(checklist: TaskGate['checklist'], language: Language): string[] {
  return checklist.filter(({ state }) => state !== 'done').map((item) => itemInWords(item, language));
}

/** Why tasks of a kind are closed to somebody: all that is lacking, most important first; empty when they are open. */
export function whyClosed({ mayBeAsked, checklist }: TaskGate, status: VolunteerStatus, language: Language): string[] {
  const lacking = lackingInWords(checklist, language);
  if (mayBeAsked || status === 'approved' || status === 'active') return lacking;
  return [words[language].status[status], ...lacking];
}

function filled(
  line: string,
  { basis, on, until }: { basis: string; on: LocalDate | null; until: LocalDate | null },
  language: Language,
): string {
  return line
    .replace('{basis}', basis)
    .replace('{on}', on === null ? '' : showLocalDate(on, language))
    .replace('{until}', until === null ? '' : showLocalDate(until, language));
}
