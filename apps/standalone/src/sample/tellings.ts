/** How the story of a need goes. */
export type Plot =
  | 'done'
  | 'assigned'
  | 'asking'
  | 'open'
  | 'referred'
  | 'cancelled'
  | 'unfilled'
  | 'given-back'
  | 'series';

export interface Telling {
  readonly plot: Plot;
  readonly kind: string;
  /** Registered so many days ago. */
  readonly ago: number;
  /** The day of the help, counted from today. */
  readonly day: number;
  readonly time: string;
  readonly about?: string;
  readonly urgent?: boolean;
  readonly rrule?: string;
}

const shopping = 'Melk, brød og litt frukt. Tunge poser.';
const school = 'Matematikk på ungdomstrinnet.';

/** Fifty calls of three weeks, and how each of them went. */
export const tellings: readonly Telling[] = [
  { plot: 'assigned', kind: 'handlehjelp', ago: 2, day: 1, time: '12:00', about: shopping },
  { plot: 'open', kind: 'handlehjelp', ago: 1, day: 2, time: '12:00', about: shopping, urgent: true },
  { plot: 'done', kind: 'folge', ago: 12, day: -8, time: '10:00', about: 'Til øyelegen på sykehuset.' },
  { plot: 'asking', kind: 'besoksvenn', ago: 1, day: 4, time: '13:00', about: 'Vil gjerne prate om gamle dager.' },
  {
    plot: 'series',
    kind: 'leksehjelp',
    ago: 18,
    day: -14,
    time: '16:00',
    rrule: 'FREQ=WEEKLY;BYDAY=TU',
    about: school,
  },
  { plot: 'done', kind: 'handlehjelp', ago: 20, day: -17, time: '11:00', about: shopping },
  { plot: 'referred', kind: 'praktisk', ago: 6, day: 3, time: '10:00', about: 'Hjelp til å komme i dusjen.' },
  { plot: 'done', kind: 'telefonvenn', ago: 15, day: -12, time: '11:00' },
  { plot: 'open', kind: 'leksehjelp', ago: 3, day: 3, time: '17:00', about: 'Norsk for en på sjette trinn.' },
  { plot: 'cancelled', kind: 'transport', ago: 9, day: -5, time: '12:00', about: 'Til frisøren.' },
  { plot: 'done', kind: 'praktisk', ago: 14, day: -10, time: '12:00', about: 'Bytte lyspærer og henge opp gardiner.' },
  {
    plot: 'assigned',
    kind: 'spraktrening',
    ago: 4,
    day: 2,
    time: '17:00',
    about: 'Øve på samtaler til en jobbsamtale.',
  },
  { plot: 'done', kind: 'handlehjelp', ago: 11, day: -9, time: '12:00', about: shopping },
  { plot: 'unfilled', kind: 'transport', ago: 8, day: -4, time: '07:30', about: 'Til toget tidlig om morgenen.' },
  { plot: 'done', kind: 'besoksvenn', ago: 13, day: -7, time: '13:00' },
  { plot: 'given-back', kind: 'handlehjelp', ago: 3, day: 2, time: '15:00', about: shopping },
  {
    plot: 'series',
    kind: 'handlehjelp',
    ago: 16,
    day: -14,
    time: '12:00',
    rrule: 'FREQ=WEEKLY;BYDAY=TH',
    about: shopping,
  },
  { plot: 'done', kind: 'spraktrening', ago: 10, day: -6, time: '17:30' },
  { plot: 'asking', kind: 'folge', ago: 1, day: 3, time: '10:30', about: 'Til legesenteret.' },
  { plot: 'done', kind: 'folge', ago: 9, day: -5, time: '12:30', about: 'Til banken.' },
  { plot: 'open', kind: 'praktisk', ago: 2, day: 3, time: 'window', about: 'Bære noen esker til kjelleren.' },
  { plot: 'done', kind: 'handlehjelp', ago: 8, day: -6, time: '10:00', about: shopping },
  { plot: 'assigned', kind: 'besoksvenn', ago: 5, day: 3, time: '12:00' },
  { plot: 'done', kind: 'telefonvenn', ago: 7, day: -3, time: '18:00' },
  { plot: 'asking', kind: 'handlehjelp', ago: 1, day: 2, time: '17:00', about: shopping },
  { plot: 'series', kind: 'telefonvenn', ago: 15, day: -13, time: '18:00', rrule: 'FREQ=WEEKLY;BYDAY=WE' },
  { plot: 'done', kind: 'praktisk', ago: 7, day: -4, time: '11:00', about: 'Sette sammen en bokhylle.' },
  { plot: 'referred', kind: 'transport', ago: 5, day: 2, time: '09:00', about: 'Fast reise til behandling.' },
  { plot: 'open', kind: 'besoksvenn', ago: 4, day: 5, time: '14:00', about: 'Snakker helst tyrkisk.' },
  { plot: 'assigned', kind: 'folge', ago: 2, day: 4, time: '11:00', about: 'Til tannlegen.' },
  { plot: 'done', kind: 'handlehjelp', ago: 6, day: -3, time: '16:30', about: shopping },
  { plot: 'asking', kind: 'praktisk', ago: 1, day: 5, time: '12:00', about: 'Rydde boden.' },
  { plot: 'done', kind: 'leksehjelp', ago: 12, day: -9, time: '17:00', about: school },
  { plot: 'open', kind: 'handlehjelp', ago: 0, day: 1, time: '16:30', about: shopping, urgent: true },
  { plot: 'done', kind: 'besoksvenn', ago: 9, day: -2, time: '12:00' },
  { plot: 'cancelled', kind: 'spraktrening', ago: 7, day: -3, time: '18:00' },
  { plot: 'assigned', kind: 'handlehjelp', ago: 2, day: 1, time: '10:30', about: shopping },
  { plot: 'done', kind: 'handlehjelp', ago: 5, day: -2, time: '12:00', about: shopping },
  { plot: 'asking', kind: 'transport', ago: 1, day: 3, time: '13:00', about: 'Hente en pakke på posten.' },
  { plot: 'done', kind: 'telefonvenn', ago: 4, day: -1, time: '11:30' },
  { plot: 'open', kind: 'folge', ago: 2, day: 6, time: '09:30', about: 'Til sykehuset, trenger hjelp over gata.' },
  { plot: 'assigned', kind: 'praktisk', ago: 3, day: 5, time: '13:00', about: 'Måke trappa når snøen kommer.' },
  { plot: 'done', kind: 'handlehjelp', ago: 4, day: -1, time: '12:00', about: shopping },
  { plot: 'unfilled', kind: 'leksehjelp', ago: 6, day: -1, time: '15:00', about: school },
  { plot: 'asking', kind: 'spraktrening', ago: 1, day: 6, time: '17:00' },
  { plot: 'assigned', kind: 'telefonvenn', ago: 3, day: 2, time: '18:30' },
  { plot: 'done', kind: 'folge', ago: 3, day: -1, time: '10:00', about: 'Til apoteket.' },
  { plot: 'referred', kind: 'besoksvenn', ago: 4, day: 2, time: '12:00', about: 'Trenger noen hos seg om natten.' },
  { plot: 'open', kind: 'transport', ago: 1, day: 4, time: '11:30', about: 'Til sønnens skoleavslutning.' },
  { plot: 'assigned', kind: 'handlehjelp', ago: 1, day: 3, time: '12:30', about: shopping },
];
