import type { IncomingMessage } from 'node:http';
import type { Membership, Session, SessionSource } from '../api/index.js';
import { bestLanguage } from '../language/index.js';

/** Sessions for tests of one lib: the request says in a header who it comes from. */
export class TestSessions implements SessionSource {
  async sessionOf(request: IncomingMessage): Promise<Session> {
    const header = request.headers['x-test-membership'];
    const memberships = typeof header === 'string' ? [JSON.parse(header) as Membership] : [];
    return { accountId: null, loginId: null, memberships, language: bestLanguage(request.headers['accept-language']) };
  }
}
