/** A call as it was written down: what the leader types, and what must stand in the centre afterwards. */
export interface CallScript {
  readonly name: string;
  readonly language: 'nb' | 'en';
  /** What is typed, and between it the keys of the form. Only the keys are counted. */
  readonly typed: readonly (string | Key)[];
  readonly kind: string;
  readonly recipient: string;
  readonly when: ScriptedWhen;
  readonly place?: string;
  readonly notes?: string;
}

/** When it must be, on the centre's clock. */
export type ScriptedWhen =
  /** The coming one: ISO 8601, Monday is 1. */
  | { readonly weekday: number; readonly time: string }
  | { readonly tomorrow: true; readonly time: string }
  /** `MM-DD` */
  | { readonly date: string; readonly time: string }
  | { readonly rrule: string; readonly time: string };

/** A key of the form, as Playwright names it. */
export interface Key {
  readonly key: 'Enter' | 'ArrowDown' | 'Control+Enter';
}

const go: Key = { key: 'Enter' };
const down: Key = { key: 'ArrowDown' };
const save: Key = { key: 'Control+Enter' };

/** The people whom the scripts are about; invented. */
export const callers = [
  { name: 'Astrid Lund', phone: '+4729100001' },
  { name: 'Bjarne Holm', phone: '+4729100002' },
  { name: 'Solveig Svendsen', phone: '+4729100003' },
  { name: 'Mohammed Prøve', phone: '+4729100004' },
  { name: 'Kari Dobbel', phone: '+4729100005' },
  { name: 'Kari Dobbel', phone: '+4729100006' },
] as const;

/** Twenty calls, ten in each language. */
export const callScripts: readonly CallScript[] = [
  {
    name: 'alt i én setning',
    language: 'nb',
    typed: ['astrid lund handlehjelp tirsdag kl 12', go, go, 'Ring på to ganger.', save],
    kind: 'handlehjelp',
    recipient: 'Astrid Lund',
    when: { weekday: 2, time: '12:00' },
    notes: 'Ring på to ganger.',
  },
  {
    name: 'felt for felt',
    language: 'nb',
    typed: ['bjarne holm', go, 'handle', go, 'torsdag kl 10', go, go, save],
    kind: 'handlehjelp',
    recipient: 'Bjarne Holm',
    when: { weekday: 4, time: '10:00' },
  },
  {
    name: 'feil skrevet navn',
    language: 'nb',
    typed: ['solvei svensen', go, 'besøk', go, 'fredag kl 13', go, go, save],
    kind: 'besoksvenn',
    recipient: 'Solveig Svendsen',
    when: { weekday: 5, time: '13:00' },
  },
  {
    name: 'et nummer',
    language: 'nb',
    typed: ['29100004', go, 'telefonvenn', go, 'i morgen kl 18', go, go, save],
    kind: 'telefonvenn',
    recipient: 'Mohammed Prøve',
    when: { tomorrow: true, time: '18:00' },
  },
  {
    name: 'hver uke',
    language: 'nb',
    typed: ['astrid lund', go, 'handle', go, 'hver tirsdag kl 12', go, go, save],
    kind: 'handlehjelp',
    recipient: 'Astrid Lund',
    when: { rrule: 'FREQ=WEEKLY;BYDAY=TU', time: '12:00' },
  },
  {
    name: 'et sted som ikke er hjemme',
    language: 'nb',
    typed: ['mohammed prøve', go, 'lekse', go, 'onsdag kl 16', go, go, 'Biblioteket', go, save],
    kind: 'leksehjelp',
    recipient: 'Mohammed Prøve',
    when: { weekday: 3, time: '16:00' },
    place: 'Biblioteket',
  },
  {
    name: 'to med samme navn',
    language: 'nb',
    typed: ['29100006', go, 'handle', go, 'mandag kl 11', go, go, save],
    kind: 'handlehjelp',
    recipient: 'Kari Dobbel',
    when: { weekday: 1, time: '11:00' },
  },
  {
    name: 'behovet først',
    language: 'nb',
    typed: ['transport i morgen kl 9 bjarne holm', go, go, 'Rullator.', save],
    kind: 'transport',
    recipient: 'Bjarne Holm',
    when: { tomorrow: true, time: '09:00' },
    notes: 'Rullator.',
  },
  {
    name: 'en dato',
    language: 'nb',
    typed: ['solveig svendsen', go, 'praktisk', go, '3. desember kl 12', go, go, save],
    kind: 'praktisk',
    recipient: 'Solveig Svendsen',
    when: { date: '12-03', time: '12:00' },
  },
  {
    name: 'halv på norsk',
    language: 'nb',
    typed: ['bjarne holm', go, 'følge', go, 'tirsdag halv ti', go, go, save],
    kind: 'folge',
    recipient: 'Bjarne Holm',
    when: { weekday: 2, time: '09:30' },
  },
  {
    name: 'all in one sentence',
    language: 'en',
    typed: ['astrid lund shopping tuesday at 12', go, go, 'Ring twice.', save],
    kind: 'handlehjelp',
    recipient: 'Astrid Lund',
    when: { weekday: 2, time: '12:00' },
    notes: 'Ring twice.',
  },
  {
    name: 'field by field',
    language: 'en',
    typed: ['bjarne holm', go, 'shop', go, 'thursday at 10', go, go, save],
    kind: 'handlehjelp',
    recipient: 'Bjarne Holm',
    when: { weekday: 4, time: '10:00' },
  },
  {
    name: 'a name misspelled',
    language: 'en',
    typed: ['muhamed prove', go, 'visits', go, 'friday at 1 pm', go, go, save],
    kind: 'besoksvenn',
    recipient: 'Mohammed Prøve',
    when: { weekday: 5, time: '13:00' },
  },
  {
    name: 'a number with its country',
    language: 'en',
    typed: ['+47 291 00 003', go, 'phone friend', go, 'tomorrow at 6 pm', go, go, save],
    kind: 'telefonvenn',
    recipient: 'Solveig Svendsen',
    when: { tomorrow: true, time: '18:00' },
  },
  {
    name: 'every week',
    language: 'en',
    typed: ['mohammed prøve', go, 'shop', go, 'every thursday at 12', go, go, save],
    kind: 'handlehjelp',
    recipient: 'Mohammed Prøve',
    when: { rrule: 'FREQ=WEEKLY;BYDAY=TH', time: '12:00' },
  },
  {
    name: 'a place away from home',
    language: 'en',
    typed: ['bjarne holm', go, 'language', go, 'wednesday at 5 pm', go, go, 'The library', go, save],
    kind: 'spraktrening',
    recipient: 'Bjarne Holm',
    when: { weekday: 3, time: '17:00' },
    place: 'The library',
  },
  {
    name: 'the second of two with one name',
    language: 'en',
    typed: ['kari dobbel', down, go, 'lift', go, 'monday at 11 am', go, go, save],
    kind: 'transport',
    recipient: 'Kari Dobbel',
    when: { weekday: 1, time: '11:00' },
  },
  {
    name: 'the need first',
    language: 'en',
    typed: ['shopping tomorrow at 9 am for bjarne holm', go, go, 'Walker.', save],
    kind: 'handlehjelp',
    recipient: 'Bjarne Holm',
    when: { tomorrow: true, time: '09:00' },
    notes: 'Walker.',
  },
  {
    name: 'a date',
    language: 'en',
    typed: ['solveig svendsen', go, 'practical', go, '3 december at 12', go, go, save],
    kind: 'praktisk',
    recipient: 'Solveig Svendsen',
    when: { date: '12-03', time: '12:00' },
  },
  {
    name: 'half past in English',
    language: 'en',
    typed: ['astrid lund', go, 'company', go, 'tuesday at half past nine', go, go, save],
    kind: 'folge',
    recipient: 'Astrid Lund',
    when: { weekday: 2, time: '09:30' },
  },
];
