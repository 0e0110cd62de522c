import { Config, Database, systemActor, type Tx } from '@hjerterom/platform';
import { addressOf, sendOn } from '@hjerterom/platform/api';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { tooManyAttempts } from '../../limits/attempts.js';
import { networkOf } from '../../login/device.js';
import { chooseAccount, type ProvedAddress, provedAddress } from '../../sign-in/choose-account.js';
import type { ProveOutcome } from '../../sign-in/prove-address.js';
import { tokenOf } from '../../sign-in/secrets.js';
import { SignInRequestEntity } from '../../sign-in/sign-in-request.entity.js';
import { type BegunLogin, SignInResponse } from '../sign-in-response.js';

/** Where a proof leads: into a browser that is signed in, to the choice of who one is, or nowhere. */
type Entered = BegunLogin | 'choice' | 'nobody';

/** What lies behind the proof of an address, whichever way it was proved. */
@Injectable()
export class ProofDoor {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly logins: SignInResponse,
  ) {}

  /** Counts an attempt at a secret. @returns whether it is one too many */
  async tooMany(request: Request, requestId: string): Promise<boolean> {
    const row = await this.database.run(systemActor(null), (tx) =>
      tx.em.findOneBy(SignInRequestEntity, { id: requestId }),
    );
    const address = row ? `${row.kind}:${row.value.toLowerCase()}` : requestId;
    const network = networkOf(addressOf(request, this.config.proxies)) ?? '';
    const who = { account: row?.personId ?? address, address, network };
    return tooManyAttempts(this.database, this.config, 'prove', who);
  }

  /**
   * Tries a proof and, where it holds, lets in who it is and sends them on. @returns what to say when it does not hold
   */
  async enter(
    request: Request,
    response: Response,
    requestId: string,
    prove: (tx: Tx) => Promise<ProveOutcome>,
  ): Promise<'Wrong' | 'Spent' | null> {
    const outcome = await this.database.run(systemActor(null), async (tx) => {
      const { kind } = await prove(tx);
      if (kind !== 'Proved') return kind;
      const proved = await provedAddress(tx, requestId);
      const [first, ...others] = proved?.candidates ?? [];
      if (!proved || !first) return 'nobody';
      return others.length > 0 ? 'choice' : this.begin(tx, request, proved, first.personId);
    });
    if (outcome === 'Wrong' || outcome === 'Spent') return outcome;
    this.sendIn(response, requestId, outcome);
    return null;
  }

  /** Lets in the one of several who says that it is them. */
  async choose(request: Request, response: Response, requestId: string, personId: string): Promise<void> {
    const entered = await this.database.run(systemActor(null), async (tx) => {
      const proved = await provedAddress(tx, requestId);
      return proved ? this.begin(tx, request, proved, personId) : 'nobody';
    });
    this.sendIn(response, requestId, entered);
  }

  private async begin(tx: Tx, request: Request, proved: ProvedAddress, personId: string): Promise<Entered> {
    const chosen = await chooseAccount(tx, proved, personId);
    if (!chosen) return 'nobody';
    const { accountId, method, next } = chosen;
    return this.logins.begin(tx, request, { accountId, method }, next);
  }

  private sendIn(response: Response, requestId: string, entered: Entered): void {
    if (typeof entered === 'string') {
      const choice = `/sign-in/who/${tokenOf(this.config, 'choice', requestId)}`;
      sendOn(response, entered === 'choice' ? choice : '/sign-in?said=nobody');
      return;
    }
    this.logins.giveCookie(response, entered.token);
    sendOn(response, entered.path);
  }
}
