import { sign } from '@hjerterom/kernel';
import type { Config } from '@hjerterom/platform';
import { hashOf } from '../login/token.js';

/** How long an invitation's link can be used, in milliseconds: 14 days. */
export const INVITATION_LIFETIME_MS = 14 * 24 * 60 * 60_000;

/** Which link of which invitation: each time it is sent it is another one. */
export interface InvitationRound {
  readonly id: string;
  readonly round: number;
}

/** The token of an invitation's link: made of its id and `SECRET` whenever it is needed, and kept nowhere. */
export function invitationToken({ secret }: Pick<Config, 'secret'>, { id, round }: InvitationRound): string {
  return sign(secret, 'invitation', `${id}:${round}`);
}

/** What is kept of it, to find the invitation by. */
export function invitationHash(config: Pick<Config, 'secret'>, which: InvitationRound): string {
  return hashOf(invitationToken(config, which));
}
