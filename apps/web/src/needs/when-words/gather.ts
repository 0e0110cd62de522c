import { addDays } from './calendar.js';
import type { Fact, Link, Repeat } from './fact.js';
import { type Piece, Pieces, type Point } from './pieces.js';
import type { Token } from './symbols.js';
import type { Key, Understood } from './understood.js';

export interface Gathered {
  readonly said: Understood;
  /** The tokens of each thing: from the first to the one after the last. */
  readonly places: readonly (readonly [Key, Place])[];
  readonly doubt: boolean;
}

export interface Place {
  readonly first: number;
  readonly end: number;
  readonly doubt: boolean;
}

/** Puts together what belongs together, such as «fra … til …». What is said twice counts once, in doubt. */
export function gather(facts: readonly Fact[], tokens: readonly Token[]): Gathered {
  const pieces = new Pieces(facts, tokens);
  const places: [Key, Place][] = [];
  let said: Understood = {};
  let doubt = false;
  const put = (things: Understood, place: Place): void => {
    for (const [name, thing] of Object.entries(things)) {
      const key = name as Key;
      const one = key in said ? oneOf(said[key], thing) : thing;
      doubt ||= place.doubt || one === null;
      if (one === null) continue;
      said = { ...said, [key]: one };
      places.push([key, place]);
    }
  };
  let next = 0;
  for (const [at, fact] of facts.entries()) {
    if (at < next) continue;
    const link = pieces.linkAt(at);
    if (link === 'eller') {
      // «tirsdag eller onsdag» is the first, in doubt; the other is left for somebody to read.
      const other = pieces.pieceAt(at + 1, null);
      doubt ||= other !== null;
      next = other?.next ?? at + 1;
      continue;
    }
    if (link === '-' || link === 'og' || link === 'to') continue;
    const from = link && !pieces.follows(at + 1) ? null : pieces.pieceAt(link ? at + 1 : at, link);
    if (!from) {
      if (fact.is === 'said') put(fact.said, fact);
      continue;
    }
    const to =
      pieces.joinedAt(from.next, link) && pieces.follows(from.next + 1)
        ? pieces.pieceAt(from.next + 1, link, true)
        : null;
    const both = to && together(from, to, link);
    const { end, doubt: unsure } = both ? { end: to.end, doubt: from.doubt || to.doubt } : from;
    put(both ?? single(from, link), { first: fact.first, end, doubt: unsure });
    doubt ||= link === 'mellom' && !both;
    next = both ? to.next : from.next;
    // «man–fre 9–11»
    const over =
      both?.clock && !both.clockTo && pieces.joinedAt(next, null) ? pieces.pieceAt(next + 1, null, true) : null;
    if (over?.clock && pieces.follows(next + 1)) {
      put({ clockTo: over.clock }, { first: facts[next]?.first ?? over.first, end: over.end, doubt: over.doubt });
      next = over.next;
    }
  }
  return { said, places, doubt };
}

/** What two that are said of the same come to: «ukentlig, på tirsdager» is one thing; null when they do not agree. */
function oneOf(first: Understood[Key], second: Understood[Key]): Understood[Key] | null {
  if (JSON.stringify(first) === JSON.stringify(second)) return first;
  const [a, b] = [first, second] as readonly Partial<Repeat>[];
  if (a?.freq !== 'WEEKLY' || b?.freq !== 'WEEKLY' || (a.weekdays && b.weekdays)) return null;
  return { ...a, ...b, interval: Math.max(a.interval ?? 1, b.interval ?? 1) } as Repeat;
}

/** What two joined points say; null when they do not fit together. */
function together(from: Piece, to: Piece, lead: Link | null): Understood | null {
  // «fra 10 til 12 i morgen»: the day is of both.
  const dayLast = to.clockFirst && !from.day && !from.days;
  if (dayLast || (!to.day && !to.days)) {
    if (!from.clock || !to.clock) return null;
    return { ...pointOf(to), ...pointOf(from), clockTo: to.clock, ...(lead === 'mellom' && { between: true }) };
  }
  if (!from.day && !from.days) return null;
  const start = from.day?.date ?? from.days?.from ?? '';
  // «fredag til mandag»
  const weekLater = to.day?.weekday && to.day.date < start;
  const day = weekLater && to.day ? { ...to.day, date: addDays(to.day.date, 7) } : to.day;
  // «mandag til fredag kl 10» is each day at ten.
  const shared = lead !== 'mellom' && !from.clock;
  const end = { ...pointOf(to), ...(day && { day }) };
  if (!shared) return { from: pointOf(from), to: { ...end, how: 'until' } };
  const { clock, ...days } = end;
  return { from: pointOf(from), to: { ...days, how: 'until' }, ...(clock && { clock }) };
}

/** What a point says after the word that leads to it. */
function single(piece: Piece, lead: Link | null): Understood {
  const point = pointOf(piece);
  if (lead === null || lead === 'mellom') return point;
  const dated = piece.day !== undefined || piece.days !== undefined;
  if (lead === 'fra' && piece.clockFirst) return point;
  if (!dated || (piece.clock && (lead === 'etter' || (lead === 'før' && piece.clockFirst)))) {
    return { ...point, side: lead === 'etter' ? 'etter' : 'før' };
  }
  const { clock, ...days } = point;
  if (lead === 'fra') return { from: days, ...(clock && { clock }) };
  return lead === 'etter' ? { after: point } : { to: { ...point, how: lead } };
}

function pointOf({ day, days, clock }: Piece): Point {
  return { ...(day && { day }), ...(days && { days }), ...(clock && { clock }) };
}
