/**
 * Where a message stands.
 *
 * - `scheduled`: it leaves when it is due; also while it is tried again after a failure.
 * - `accepted`: the provider has taken it.
 * - `to-call`: nothing can be sent to this person; somebody has to ring.
 * - `called`: somebody rang and reached them.
 * - `failed`: no provider took it, however often it was tried; somebody has to ring here too.
 * - `withdrawn`: it is not to be said any more.
 * - `held`: a backup was restored, and it may have been sent after that was made; somebody decides.
 */
export const messageStatuses = ['scheduled', 'accepted', 'to-call', 'called', 'failed', 'withdrawn', 'held'] as const;
export type MessageStatus = (typeof messageStatuses)[number];

/** What may follow what. */
export const messageTransitions: Readonly<Record<MessageStatus, readonly MessageStatus[]>> = {
  scheduled: ['accepted', 'to-call', 'failed', 'withdrawn', 'held'],
  'to-call': ['called', 'withdrawn'],
  failed: ['called', 'withdrawn'],
  // What is withdrawn while the provider is being talked to may have left all the same; then that is what happened.
  withdrawn: ['accepted'],
  held: ['scheduled', 'withdrawn'],
  accepted: [],
  called: [],
};

/** The statuses on the call list: those in which a person must ring. */
export const callable = statusesBefore('called');

/** From which statuses a message may become this one: for the WHERE of a change. */
export function statusesBefore(status: MessageStatus): readonly MessageStatus[] {
  return messageStatuses.filter((before) => messageTransitions[before].includes(status));
}
