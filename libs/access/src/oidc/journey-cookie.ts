import type { Config } from '@hjerterom/platform';
import { parseCookie, stringifySetCookie } from 'cookie';
import { cookieName } from '../login/login-cookie.js';
import { seal, unseal } from '../sign-in/seal.js';
import type { OidcJourney } from './oidc-client.js';

type Settings = Pick<Config, 'publicUrl' | 'secret'>;

const purpose = 'oidc-journey';
/** How long somebody may be at the other service, in seconds. */
const LIFETIME_S = 600;

/** A journey to the other service, and what it is for. */
export interface Travel extends OidcJourney {
  /** Where they were going. */
  readonly next: string | null;
  /** The account that the service is to be linked to; null to sign in. */
  readonly forAccount: string | null;
}

/** The Set-Cookie header that lets a browser keep a journey, sealed. */
export function journeyCookie(config: Settings, travel: Travel): string {
  return setCookie(config, seal(config, purpose, JSON.stringify(travel)), LIFETIME_S);
}

/** The Set-Cookie header that takes it away: each answer is taken once. */
export function endJourneyCookie(config: Settings): string {
  return setCookie(config, '', 0);
}

/** The journey in a Cookie header; null when there is none of ours. */
export function journeyIn(config: Settings, cookieHeader: string | undefined): Travel | null {
  const sealed = parseCookie(cookieHeader ?? '')[nameFor(config)] ?? '';
  const text = unseal(config, purpose, sealed);
  return text === null ? null : (JSON.parse(text) as Travel);
}

// Lax, so that it comes along when the other service sends the browser back.
function setCookie(config: Settings, value: string, maxAge: number): string {
  const name = nameFor(config);
  const secure = name.startsWith('__Host-');
  return stringifySetCookie(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge });
}

function nameFor(config: Settings): string {
  return `${cookieName(config)}-journey`;
}
