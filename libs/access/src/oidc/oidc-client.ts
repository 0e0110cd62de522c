import { Config } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import type { ProvedIdentity } from './known-by.js';

/** What the browser keeps, sealed, while somebody is at the other service: without it the answer is worth nothing. */
export interface OidcJourney {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** The other service by which one may sign in: authorization code flow with PKCE (S256), state and nonce. */
@Injectable()
export class OidcClient {
  private known?: Promise<Configuration>;

  constructor(private readonly config: Config) {}

  /** Whether there is one. */
  get exists(): boolean {
    return this.config.oidcIssuer !== undefined;
  }

  /** Where to send somebody, and what their browser has to keep meanwhile. */
  async begin(): Promise<{ readonly url: string; readonly journey: OidcJourney }> {
    const journey = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
    const url = buildAuthorizationUrl(await this.service(), {
      redirect_uri: this.backAt,
      scope: 'openid email',
      state: journey.state,
      nonce: journey.nonce,
      code_challenge: await calculatePKCECodeChallenge(journey.verifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, journey };
  }

  /**
   * Whom the service says that it is.
   * @param query of the address at which they came back, with its `?`
   * @throws whatever is wrong with the answer: another state or nonce, a signature, a refusal
   */
  async end(query: string, { state, nonce, verifier }: OidcJourney): Promise<ProvedIdentity> {
    const tokens = await authorizationCodeGrant(await this.service(), new URL(`${this.backAt}${query}`), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('The service said nothing of who it is.');
    const email = claims.email_verified === true && typeof claims.email === 'string' ? claims.email : null;
    return { issuer: claims.iss, subject: claims.sub, email };
  }

  private get backAt(): string {
    return `${this.config.publicUrl}/sign-in/oidc/back`;
  }

  /** What the service says of itself; asked once, and again when it could not be had. */
  private service(): Promise<Configuration> {
    const { oidcIssuer = '', oidcClientId = '', oidcClientSecret } = this.config;
    // Over plain http only to this machine, as the setting demands: for trying it out.
    const execute = oidcIssuer.startsWith('http:') ? [allowInsecureRequests] : [];
    this.known ??= discovery(new URL(oidcIssuer), oidcClientId, oidcClientSecret, undefined, { execute, timeout: 10 });
    this.known.catch(() => {
      this.known = undefined;
    });
    return this.known;
  }
}
