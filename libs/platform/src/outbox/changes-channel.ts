import type { PendingEvent } from './pending-event.js';

/** The channel on which API processes hear that something in a centre changed. */
export const CHANGES_CHANNEL = 'hjerterom_changes';

/** The topic of a change that may be to anything. */
export const ANY_TOPIC = 'any';

/** What is told of a change: no more than an id, since whoever hears of it asks again as themselves. */
export interface ChangeNotice {
  readonly centreId: string;
  /** The lib that it happened in, such as `needs`. */
  readonly topic: string;
  /** The first id that the event carries: what it happened to. */
  readonly id: string | null;
  /** Whom it is about, when the event names somebody, or who did it: that person's own screens hear of it too. */
  readonly personId: string | null;
  /** When, by the injected clock: an ISO instant. */
  readonly at: string;
}

/** PostgreSQL takes at most 8 000 bytes in one notification; a notice is some 210. */
const MOST_IN_ONE = 30;

/** The notices of these events, each kind of change to each thing once, as texts for pg_notify. */
export function noticesOf(events: readonly PendingEvent[], touched: readonly PendingTouch[], now: Date): string[] {
  const at = now.toISOString();
  const all = [
    ...events.map(({ name, payload, centreId }) => {
      return { centreId, topic: topicOf(name), id: firstId(payload), personId: personIn(payload), at };
    }),
    ...touched.map(({ centreId, topic, personId }) => ({ centreId, topic, id: null, personId, at })),
  ];
  const once = [...new Map(all.map((one) => [`${one.centreId} ${one.topic} ${one.id} ${one.personId}`, one])).values()];
  const texts = [];
  for (let from = 0; from < once.length; from += MOST_IN_ONE) {
    texts.push(JSON.stringify(once.slice(from, from + MOST_IN_ONE)));
  }
  return texts;
}

/** Something in a centre changed that no event tells of. */
export interface PendingTouch {
  readonly centreId: string;
  readonly topic: string;
  /** Who did it, when it was a person. */
  readonly personId: string | null;
}

function topicOf(eventName: string): string {
  return eventName.slice(0, eventName.indexOf('.'));
}

function firstId(payload: object): string | null {
  const found = Object.entries(payload).find(([name, value]) => name.endsWith('Id') && typeof value === 'string');
  return found ? (found[1] as string) : null;
}

function personIn(payload: object): string | null {
  const { personId } = payload as { personId?: unknown };
  return typeof personId === 'string' ? personId : null;
}
