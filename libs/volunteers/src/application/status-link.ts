import { sign, verify } from '@hjerterom/kernel';
import type { Config } from '@hjerterom/platform';

const PURPOSE = 'volunteer-status';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The path of the page on which somebody sees where it stands and signs: `/v/<person id>.<signature>`. */
export function statusPath(config: Pick<Config, 'secret'>, personId: string): string {
  return `/v/${personId}.${sign(config.secret, PURPOSE, personId)}`;
}

/** The address of that page, as it stands in a message. */
export function statusLink(config: Pick<Config, 'secret' | 'publicUrl'>, personId: string): string {
  return `${config.publicUrl}${statusPath(config, personId)}`;
}

/** The person whom a token from such a path opens, or null when it is not one of ours. */
export function personIdIn(config: Pick<Config, 'secret'>, token: string): string | null {
  const [personId = '', signature = '', ...rest] = token.split('.');
  const ours = rest.length === 0 && uuid.test(personId) && verify(config.secret, PURPOSE, personId, signature);
  return ours ? personId : null;
}
