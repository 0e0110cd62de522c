import { sign, verify } from '@hjerterom/kernel';
import type { Config } from '@hjerterom/platform';

const PURPOSE = 'hours';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The path of an entry's page: `/h/<entry id>.<signature>`. */
export function hoursPath(config: Pick<Config, 'secret'>, entryId: string): string {
  return `/h/${entryId}.${sign(config.secret, PURPOSE, entryId)}`;
}

/** The address of an entry's page, as it stands in a message. */
export function hoursLink(config: Pick<Config, 'secret' | 'publicUrl'>, entryId: string): string {
  return `${config.publicUrl}${hoursPath(config, entryId)}`;
}

/** The entry that a token from such a path opens, or null when it is not one of ours. */
export function entryIdIn(config: Pick<Config, 'secret'>, token: string): string | null {
  const [entryId = '', signature = '', ...rest] = token.split('.');
  const ours = rest.length === 0 && uuid.test(entryId) && verify(config.secret, PURPOSE, entryId, signature);
  return ours ? entryId : null;
}
