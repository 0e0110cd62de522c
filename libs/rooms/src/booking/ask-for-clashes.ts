import type { Tx } from '@hjerterom/platform';
import { type Clash, clashesOf, type ToldSlot, toldSlot } from '../taking/clash-report.js';
import type { WhenNotPossibleOutcome } from './outcome.js';
import { ownHolds } from './own-holds.js';
import { type BookingRequest, decidedByCentre, readRequest } from './request.js';

/** What would come of a request: nothing is held, and nothing is promised. */
export interface Prospect {
  readonly kind: 'BookingProspect';
  /** Its dates, in order. */
  readonly slots: readonly ToldSlot[];
  /** In these rooms it is an application. */
  readonly decidedByCentre: readonly string[];
  readonly clashes: readonly Clash[];
}

/**
 * Every clash of a request, before anything is sent.
 * @throws NotFound when the centre lacks one of the rooms, or the actor may not book for the association
 */
export async function askForClashes(tx: Tx, input: BookingRequest): Promise<Prospect | WhenNotPossibleOutcome> {
  const request = await readRequest(tx, input);
  if ('kind' in request) return request;
  // What the actor holds for this form is let go when it is sent.
  const { occurrenceIds: except } = await ownHolds(tx);
  const clashes = await clashesOf(tx, { ...request, wants: input, except });
  const slots = request.slots.map((slot) => toldSlot(slot, request.frame.zone));
  return { kind: 'BookingProspect', slots, decidedByCentre: decidedByCentre(request), clashes };
}
