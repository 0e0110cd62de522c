import { sign, verify } from '@hjerterom/kernel';
import type { Config } from '@hjerterom/platform';

const PURPOSE = 'volunteer-guardian';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The path of the page on which a guardian says yes, or takes it back: `/g/<child's id>.<signature>`. */
export function guardianPath(config: Pick<Config, 'secret'>, personId: string): string {
  return `/g/${personId}.${sign(config.secret, PURPOSE, personId)}`;
}

/** The address of that page, as it stands in a message to the guardian. */
export function guardianLink(config: Pick<Config, 'secret' | 'publicUrl'>, personId: string): string {
  return `${config.publicUrl}${guardianPath(config, personId)}`;
}

/** The child whom a token from such a path is about, or null when it is not one of ours. */
export function childIn(config: Pick<Config, 'secret'>, token: string): string | null {
  const [personId = '', signature = '', ...rest] = token.split('.');
  const ours = rest.length === 0 && uuid.test(personId) && verify(config.secret, PURPOSE, personId, signature);
  return ours ? personId : null;
}
