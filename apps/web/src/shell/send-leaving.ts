import { randomId } from '../graphql/random-id.js';
import { currentLanguage } from '../language/i18n.js';
import { leavePending } from './pending-mutations.js';

/**
 * Sends what can still be undone, since its page is left: nobody is there to undo it, and a question that waits for the
 * desk to be opened again is a question forgotten. The browser sends it on after the page is gone. Without a network it
 * is sent again when the app is opened next, under the same key.
 */
export function sendLeaving(): void {
  for (const { id, centreId, mutation, input } of leavePending()) {
    void fetch('/graphql', {
      method: 'POST',
      keepalive: true,
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        'accept-language': currentLanguage(),
        'x-request-id': randomId(),
      },
      body: JSON.stringify({ query: mutation, variables: { centreId, idempotencyKey: id, input } }),
    }).catch(() => {
      // Nobody is left to tell. It is kept, and sent again.
    });
  }
}
