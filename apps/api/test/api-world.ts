import { beginLogin, grantRole, type HeldRole, loginCookie, openAccount } from '@hjerterom/access';
import { type NewCentre } from '@hjerterom/centres';
import { aCentre } from '@hjerterom/centres/testing';
import { createStandardKinds } from '@hjerterom/needs';
import { type NewPerson } from '@hjerterom/people';
import { aPerson } from '@hjerterom/people/testing';
import { type Actor, PersonDataRegistry, systemActor, type Tx } from '@hjerterom/platform';
import { TestWorld, type WorldOptions } from '@hjerterom/platform/testing';
import { apiModules } from '../src/api-modules.js';

/** Somebody at a browser: who they are, where, and the cookie that says so. */
export interface SignedIn {
  readonly centreId: string;
  readonly personId: string;
  readonly roles: readonly HeldRole[];
  readonly cookie: string;
}

/** A centre with the standard kinds, and its leader at the desk. */
export interface Home {
  readonly centreId: string;
  readonly leader: SignedIn;
}

/** The whole API as it is served, on a database of its own, with people signed in by their cookies as in real life. */
export class ApiWorld {
  private constructor(readonly world: TestWorld) {}

  static async create(options: Omit<WorldOptions, 'ownSessions'> = {}): Promise<ApiWorld> {
    const { api = [], ...others } = options;
    return new ApiWorld(await TestWorld.create({ ...others, api: [...apiModules, ...api], ownSessions: true }));
  }

  /** What the libs know of persons. */
  get libs(): PersonDataRegistry {
    return this.world.app.get(PersonDataRegistry);
  }

  async home(given: Partial<NewCentre> = {}): Promise<Home> {
    const { id: centreId } = await aCentre(this.world, given);
    await this.inCentre(centreId, createStandardKinds);
    return { centreId, leader: await this.somebody(centreId, 'leader') };
  }

  /** A new person of the centre, who holds this role there. */
  async somebody(centreId: string, role: HeldRole, person: Partial<NewPerson> = {}): Promise<SignedIn> {
    const personId = await this.inCentre(centreId, async (tx) => (await aPerson(tx, person)).id);
    return this.signedIn(centreId, personId, role);
  }

  /** A person of the centre is given this role, and signed in. */
  async signedIn(centreId: string, personId: string, role: HeldRole): Promise<SignedIn> {
    const token = await this.inCentre(centreId, async (tx) => {
      await grantRole(tx, personId, role);
      return beginLogin(tx, { accountId: await openAccount(tx, personId), method: 'demo', secondFactor: true });
    });
    const [cookie = ''] = loginCookie(this.world.config, token, 3600).split(';');
    return { centreId, personId, roles: [role], cookie };
  }

  /** One transaction as the worker in a centre. */
  inCentre<T>(centreId: string, fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.world.run(systemActor(centreId), fn);
  }

  /** One transaction as whoever holds a role or a link. */
  as<T>(actor: Actor, fn: (tx: Tx) => Promise<T>): Promise<T> {
    return this.world.run(actor, fn);
  }

  /** What GraphQL answers over HTTP; nobody is signed in without a cookie. */
  graphql<Data = Record<string, unknown>>(
    query: string,
    variables: object = {},
    who?: Pick<SignedIn, 'cookie'>,
    headers: Record<string, string> = {},
  ) {
    return this.world.graphql<Data>(query, variables, undefined, { ...(who && { cookie: who.cookie }), ...headers });
  }

  /** The same, as the bytes that came. */
  async bytes(query: string, variables: object, who?: Pick<SignedIn, 'cookie'>): Promise<string> {
    const headers = { 'content-type': 'application/json', ...(who && { cookie: who.cookie }) };
    const body = JSON.stringify({ query, variables });
    return (await fetch(`${this.world.url}/graphql`, { method: 'POST', headers, body })).text();
  }

  close(): Promise<void> {
    return this.world.close();
  }
}
