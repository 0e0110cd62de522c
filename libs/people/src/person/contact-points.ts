import { newId, normaliseEmail, parsePhone } from '@hjerterom/kernel';
import { CodedError, type Tx } from '@hjerterom/platform';
import { ContactPointEntity } from './contact-point.entity.js';
import type { Channel, ContactPoint } from './person.js';

/**
 * Contact points as they are kept: phones in E.164, e-mail addresses normalised, each once, in the order given.
 * @throws CodedError BAD_USER_INPUT for one that is neither; an input class has said so to the user before
 */
export function normalised(given: readonly ContactPoint[]): ContactPoint[] {
  const points = new Map<string, ContactPoint>();
  for (const { kind, value } of given) {
    const kept = kind === 'phone' ? parsePhone(value)?.e164 : normaliseEmail(value);
    if (kept == null) throw new CodedError('BAD_USER_INPUT', `A contact point is not a valid ${kind}.`);
    points.set(`${kind}:${kept}`, { kind, value: kept });
  }
  return [...points.values()];
}

/** Replaces all contact points of a person. They must be normalised. */
export async function replaceContactPoints(tx: Tx, personId: string, points: readonly ContactPoint[]): Promise<void> {
  await tx.em.delete(ContactPointEntity, { personId });
  if (points.length === 0) return;
  const rows = points.map((point, position) => ({ id: newId(), personId, centreId: tx.centreId, ...point, position }));
  await tx.em.insert(ContactPointEntity, rows);
}

/**
 * The channel when nobody has said one: e-mail where there is an address, else a call. Not SMS: the number may be a
 * landline, and then nothing would arrive and nobody would know.
 */
export function usualChannel(points: readonly ContactPoint[]): Channel {
  return points.some(({ kind }) => kind === 'email') ? 'email' : 'call';
}
