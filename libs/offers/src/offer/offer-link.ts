import { sign, verify } from '@hjerterom/kernel';
import type { Config } from '@hjerterom/platform';

const PURPOSE = 'offer';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The path of an offer's page: `/o/<offer id>.<signature>`. */
export function offerPath(config: Pick<Config, 'secret'>, offerId: string): string {
  return `/o/${offerId}.${sign(config.secret, PURPOSE, offerId)}`;
}

/** The address of an offer's page, as it stands in a message. */
export function offerLink(config: Pick<Config, 'secret' | 'publicUrl'>, offerId: string): string {
  return `${config.publicUrl}${offerPath(config, offerId)}`;
}

/** The offer that a token from such a path opens, or null when it is not one of ours. */
export function offerIdIn(config: Pick<Config, 'secret'>, token: string): string | null {
  const [offerId = '', signature = ''] = token.split('.');
  return uuid.test(offerId) && verify(config.secret, PURPOSE, offerId, signature) ? offerId : null;
}
