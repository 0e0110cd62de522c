import { sign, verify } from '@hjerterom/kernel';
import type { Config } from '@hjerterom/platform';

const PURPOSE = 'association-contact';
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The path of the page on which a contact person sees how it stands: `/l/<id of the contact>.<signature>`. */
export function contactPath(config: Pick<Config, 'secret'>, contactId: string): string {
  return `/l/${contactId}.${sign(config.secret, PURPOSE, contactId)}`;
}

/** The id of the contact whom a token from such a path is of, or null when it is not one of ours. */
export function contactIdIn(config: Pick<Config, 'secret'>, token: string): string | null {
  const [contactId = '', signature = '', ...rest] = token.split('.');
  const ours = rest.length === 0 && uuid.test(contactId) && verify(config.secret, PURPOSE, contactId, signature);
  return ours ? contactId : null;
}
