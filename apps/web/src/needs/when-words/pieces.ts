import { type LocalDate, weekdayOf } from './calendar.js';
import type { Clock, Day, Days, Fact, Link } from './fact.js';
import type { Token } from './symbols.js';

/** A day, a stretch of days or a time that something is at, or goes from or to. */
export interface Point {
  readonly day?: Day;
  readonly days?: Days;
  readonly clock?: Clock;
}

/** A point in the text. */
export interface Piece extends Point {
  /** Its tokens: from the first to the one after the last. */
  readonly first: number;
  readonly end: number;
  /** The number of the fact after it. */
  readonly next: number;
  readonly doubt: boolean;
  /** «kl. 12 i morgen», not «i morgen kl. 12». */
  readonly clockFirst: boolean;
}

const joins: readonly (Link | null)[] = ['-', 'til', 'to', 'until'];

/** Finds the days and times among the facts that belong together. */
export class Pieces {
  constructor(
    private readonly facts: readonly Fact[],
    private readonly tokens: readonly Token[],
  ) {}

  linkAt(at: number): Link | null {
    const fact = this.facts[at];
    return fact?.is === 'link' ? fact.link : null;
  }

  /** Whether two points are joined here: «fra … til», «mellom … og». */
  joinedAt(at: number, lead: Link | null): boolean {
    const link = this.linkAt(at);
    return this.follows(at) && (joins.includes(link) || (link === 'og' && lead === 'mellom'));
  }

  /** Whether a fact follows the one before it with nothing but commas between. */
  follows(at: number): boolean {
    const [before, fact] = [this.facts[at - 1], this.facts[at]];
    return !!before && !!fact && this.tokens.slice(before.end, fact.first).every(({ raw }) => raw === ',');
  }

  /**
   * The day, the time or both that begin at a fact. A number alone is a time only after a word that leads to one, beside
   * a day, or in «12–14», and not before a word that it may count.
   * @param sure whether a time is what must come here
   */
  pieceAt(start: number, lead: Link | null, sure = false): Piece | null {
    const found: { -readonly [K in keyof Point]: Point[K] } = {};
    let doubt = false;
    let at = start;
    for (let fact = this.facts[at]; fact && (at === start || this.follows(at)); fact = this.facts[at]) {
      const clock = found.clock ? null : this.clockAt(at);
      if (fact.is === 'day' && !found.day) found.day = fact.day;
      else if (fact.is === 'day' && found.day && fact.day.numbered !== found.day.numbered) {
        const [named, numbered] = found.day.numbered ? [fact.day, found.day] : [found.day, fact.day];
        doubt ||= named.weekday !== undefined && named.weekday !== weekdayOf(numbered.date);
        found.day = numbered;
      } else if (fact.is === 'days' && !found.days) found.days = fact.days;
      else if (clock && fact.is === 'clock' && !fact.bare) found.clock = clock;
      else if (clock) {
        const end = this.joinedAt(at + 1, lead) && this.follows(at + 2) && this.clockAt(at + 2) ? at + 2 : at;
        const closed = this.closed(end);
        const beside = found.day !== undefined || this.besideDays(start);
        if (!sure && end === at && fact.is === 'link') break;
        if (!sure && !(closed ? lead || beside || end > at : beside && end > at)) break;
        doubt ||= !sure && !((lead || beside) && closed && end > at);
        found.clock = clock;
      } else break;
      doubt ||= fact.doubt;
      at += 1;
    }
    const [first, last] = [this.facts[start], this.facts[at - 1]];
    if (at === start || !first || !last) return null;
    const clockFirst = first.is !== 'day' && first.is !== 'days';
    return { ...found, first: first.first, end: last.end, next: at, doubt, clockFirst };
  }

  /** Whether weekdays, or a part of the day, come right before: «onsdager 10–11». */
  private besideDays(at: number): boolean {
    const before = this.facts[at - 1];
    return (
      before?.is === 'said' &&
      this.follows(at) &&
      Boolean(before.said.repeat || before.said.weekdays || before.said.part)
    );
  }

  private clockAt(at: number): Clock | null {
    const fact = this.facts[at];
    // «to» is both the number and the English word.
    return fact?.is === 'clock' ? fact.clock : this.linkAt(at) === 'to' ? { minutes: 120 } : null;
  }

  /** Whether no word follows that a number could count: not «12 poser» or «10–12 år». */
  private closed(at: number): boolean {
    const after = this.tokens[this.facts[at]?.end ?? 0];
    const [next, beyond] = [this.facts[at + 1], this.facts[at + 2]];
    const leads = this.linkAt(at + 1) !== null && !/^days?$/.test(beyond?.is ?? '');
    const known = next?.first === this.facts[at]?.end && !leads;
    return !after || known || !/[\p{L}\d]/u.test(after.raw);
  }
}

/** The first day of a point. */
export function firstOf({ day, days }: Point): LocalDate {
  return day?.date ?? days?.from ?? '';
}

/** The last day of a point. */
export function lastOf({ day, days }: Point): LocalDate {
  return day?.date ?? days?.to ?? '';
}
