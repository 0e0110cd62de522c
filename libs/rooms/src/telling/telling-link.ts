import { sign, verify } from '@hjerterom/kernel';
import type { Config } from '@hjerterom/platform';

const purpose = 'rooms-telling';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The path of the page behind a message about a room: `/r/<telling id>.<signature>`. */
export function tellingPath(config: Pick<Config, 'secret'>, tellingId: string): string {
  return `/r/${tellingId}.${sign(config.secret, purpose, tellingId)}`;
}

/** The address of that page, as it stands in the message. */
export function tellingLink(config: Pick<Config, 'secret' | 'publicUrl'>, tellingId: string): string {
  return `${config.publicUrl}${tellingPath(config, tellingId)}`;
}

/** The telling that a token from such a path opens, or null when it is not one of ours. */
export function tellingIdIn(config: Pick<Config, 'secret'>, token: string): string | null {
  const [id = '', signature = ''] = token.split('.');
  return uuid.test(id) && verify(config.secret, purpose, id, signature) ? id : null;
}
