import type { Centre } from '@hjerterom/centres';
import { CentresApiModule } from '@hjerterom/centres/api';
import { aCentre } from '@hjerterom/centres/testing';
import { PeopleApiModule } from '@hjerterom/people/api';
import { aPerson } from '@hjerterom/people/testing';
import { systemActor } from '@hjerterom/platform';
import { ChangesApiModule } from '@hjerterom/platform/api';
import { countStatements, TestWorld } from '@hjerterom/platform/testing';
import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { AccessApiModule } from '../src/api/index.js';
import { accountOf, endLogin, endLogins, endRole, grantRole, type HeldRole, openAccount } from '../src/index.js';
import { signedIn } from '../src/testing/index.js';

const hour = 3_600_000;
const me = '{ me { memberships { roles person { id } centre { id } } } }';

interface Row {
  readonly id: string;
  readonly account_id: string;
}

describe('login sessions', () => {
  let world: TestWorld;
  let centre: Centre;

  beforeAll(async () => {
    const api = [AccessApiModule, CentresApiModule, ChangesApiModule, PeopleApiModule];
    world = await TestWorld.create({ api, ownSessions: true });
    centre = await aCentre(world);
  });
  afterAll(() => world.close());

  const asSystem = <T>(fn: Parameters<typeof world.run<T>>[1], centreId: string | null = centre.id) =>
    world.run(systemActor(centreId), fn);
  const somebody = (role: HeldRole, centreId = centre.id) =>
    asSystem(async (tx) => {
      const { id } = await aPerson(tx);
      await grantRole(tx, id, role);
      return id;
    }, centreId);
  const whoIs = async (headers: { cookie: string }) =>
    (await world.graphql<{ me: { memberships: object[] } | null }>(me, {}, undefined, headers)).data.me;
  const loginOf = async (personId: string) =>
    (
      await world.rows(
        `SELECT s.id, s.account_id FROM access_login_session s JOIN access_account_person l USING (account_id)
         WHERE l.person_id = $1 AND s.ended_at IS NULL ORDER BY s.began_at`,
        [personId],
      )
    )[0] as Row;
  const aged = (personId: string, span: number) =>
    world.rows(
      `UPDATE access_login_session s
       SET seen_at = seen_at - make_interval(secs => $2), began_at = began_at - make_interval(secs => $2)
       FROM access_account_person l WHERE l.account_id = s.account_id AND l.person_id = $1`,
      [personId, span / 1000],
    );

  it('keep nothing that opens anything', async () => {
    const personId = await somebody('volunteer');
    const { cookie } = await signedIn(world, personId);
    const kept = JSON.stringify(await world.rows('SELECT * FROM access_login_session'));
    expect(kept).not.toContain(cookie.slice(cookie.indexOf('=') + 1));
  });

  it('last as long as the strictest of the roles that one holds now', async () => {
    const personId = await somebody('volunteer');
    const headers = await signedIn(world, personId);
    await aged(personId, 13 * hour);
    expect(await whoIs(headers)).not.toBeNull();
    await aged(personId, 13 * hour);
    await asSystem((tx) => grantRole(tx, personId, 'staff'));
    expect(await whoIs(headers)).toBeNull();
  });

  it('end when they are old, however much they are used', async () => {
    const personId = await somebody('leader');
    const headers = await signedIn(world, personId);
    for (let half = 0; half < 14; half++) {
      expect(await whoIs(headers)).not.toBeNull();
      await aged(personId, 11.9 * hour);
    }
    expect(await whoIs(headers)).not.toBeNull();
    await aged(personId, 2 * hour);
    expect(await whoIs(headers)).toBeNull();
  });

  it('write down that they are used at most every five minutes', async () => {
    const personId = await somebody('volunteer');
    const headers = await signedIn(world, personId);
    const writes = async () =>
      (await countStatements(() => whoIs(headers))).statements.filter((sql) => sql.includes('SET seen_at')).length;
    expect(await writes()).toBe(0);
    await aged(personId, 0.1 * hour);
    expect([await writes(), await writes()]).toEqual([1, 0]);
  });

  it('are over at the next request when they are ended, one, or all but this', async () => {
    const personId = await somebody('staff');
    const [desk, phone, other] = [
      await signedIn(world, personId),
      await signedIn(world, personId),
      await signedIn(world, personId),
    ];
    const login = await loginOf(personId);
    const stranger = await somebody('volunteer');
    const strangers = await signedIn(world, stranger);
    const strangerAccount = (await asSystem((tx) => accountOf(tx, stranger))) as string;

    await asSystem((tx) => endLogin(tx, strangerAccount, login.id), null);
    expect(await whoIs(desk)).not.toBeNull();
    await asSystem((tx) => endLogin(tx, login.account_id, login.id), null);
    expect([await whoIs(desk), await whoIs(phone)]).toEqual([null, expect.anything()]);
    const { id: kept } = await loginOf(personId);
    await asSystem((tx) => endLogins(tx, login.account_id, kept), null);
    expect([await whoIs(phone), await whoIs(other)]).toEqual([expect.anything(), null]);
    expect(await whoIs(strangers)).not.toBeNull();
  });

  it('belong to an account, which may be a person and hold roles in several centres', async () => {
    const other = await aCentre(world);
    const personId = await somebody('leader');
    const elsewhere = await asSystem(async (tx) => {
      const { id } = await aPerson(tx);
      await grantRole(tx, id, 'volunteer');
      await grantRole(tx, personId, 'coordinator');
      return id;
    }, other.id);
    const accountId = await asSystem((tx) => openAccount(tx, personId));
    await world.rows(
      `INSERT INTO access_account_person (person_id, account_id, centre_id, linked_at) VALUES ($1, $2, $3, $4)`,
      [elsewhere, accountId, other.id, world.clock.now()],
    );
    const headers = await signedIn(world, elsewhere);
    expect(await whoIs(headers)).toEqual({
      memberships: [
        { roles: ['LEADER'], person: { id: personId }, centre: { id: centre.id } },
        { roles: ['COORDINATOR', 'VOLUNTEER'], person: { id: elsewhere }, centre: { id: other.id } },
      ],
    });
  });

  it('are of one account for one person, also when it is opened twice at once', async () => {
    const { id } = await asSystem((tx) => aPerson(tx));
    const accounts = await Promise.all([1, 2, 3, 4].map(() => asSystem((tx) => openAccount(tx, id), null)));
    expect(new Set(accounts).size).toBe(1);
    expect(
      await world.rows(`SELECT a.id FROM access_account a WHERE NOT EXISTS
      (SELECT FROM access_account_person l WHERE l.account_id = a.id)`),
    ).toEqual([]);
  });

  describe('over a WebSocket', () => {
    let client: Client;
    afterEach(() => client.dispose());

    /** Listens to the centre as whoever this cookie is. */
    const listening = (cookie: string) => {
      class WithCookie extends WebSocket {
        constructor(address: string, protocols?: string | string[]) {
          super(address, protocols, { headers: { cookie } });
        }
      }
      client = createClient({
        url: `${world.url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WithCookie,
        retryAttempts: 0,
      });
      const query = `subscription ($id: ID!) { changes(centreId: $id) { topic } }`;
      return client.iterate<{ changes: { topic: string } }>({ query, variables: { id: centre.id } });
    };
    const happens = () => asSystem(async (tx) => tx.touch('people'));

    it.each(['the login is ended', 'the role is ended'] as const)('hear nothing more when %s', async (what) => {
      const personId = await somebody('staff');
      const changes = listening((await signedIn(world, personId)).cookie);
      expect((await changes.next()).value).toEqual({ data: { changes: { topic: 'any' } } });
      await happens();
      expect((await changes.next()).value).toEqual({ data: { changes: { topic: 'people' } } });
      const login = await loginOf(personId);
      if (what === 'the login is ended') await asSystem((tx) => endLogin(tx, login.account_id, login.id), null);
      else await asSystem((tx) => endRole(tx, personId, 'staff'));
      await happens();
      expect((await changes.next()).done).toBe(true);
    });
  });
});
