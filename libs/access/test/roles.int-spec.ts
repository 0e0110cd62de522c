import type { Centre } from '@hjerterom/centres';
import { CentresApiModule } from '@hjerterom/centres/api';
import { aCentre } from '@hjerterom/centres/testing';
import { PeopleApiModule } from '@hjerterom/people/api';
import { aPerson } from '@hjerterom/people/testing';
import { systemActor } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import { AccessApiModule } from '../src/api/index.js';
import { grantRole, type HeldRole } from '../src/index.js';
import { digitsOf } from '../src/sign-in/secrets.js';
import { signedIn } from '../src/testing/index.js';

const verb = (name: 'grantRole' | 'endRole') => `mutation ($centreId: ID!, $key: String!, $input: RoleInput!) {
  ${name}(centreId: $centreId, idempotencyKey: $key, input: $input) { __typename } }`;
const me = '{ me { memberships { roles } } }';

describe('people and roles', () => {
  let world: TestWorld;
  let centre: Centre;
  let keys = 0;

  beforeAll(async () => {
    world = await TestWorld.create({ api: [AccessApiModule, CentresApiModule, PeopleApiModule], ownSessions: true });
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    centre = await aCentre(world);
    await world.rows('DELETE FROM access_attempt_count');
  });

  const asSystem = <T>(fn: Parameters<typeof world.run<T>>[1]) => world.run(systemActor(centre.id), fn);
  const somebody = (role: HeldRole | null, email: string | null = null) =>
    asSystem(async (tx) => {
      keys += 1;
      const value = email ?? `nr${keys}@example.org`;
      const { id } = await aPerson(tx, { contactPoints: [{ kind: 'email', value }] });
      if (role) await grantRole(tx, id, role);
      return id;
    });
  const act = async (by: string, name: 'grantRole' | 'endRole', personId: string, role: string) => {
    keys += 1;
    const variables = { centreId: centre.id, key: `key-${keys}`, input: { personId, role } };
    const headers = await signedIn(world, by);
    const { data, errors } = await world.graphql<Record<string, { __typename: string }>>(
      verb(name),
      variables,
      undefined,
      headers,
    );
    return errors?.[0]?.extensions.code ?? data[name]?.__typename;
  };

  it('are changed by a leader and by a coordinator, and by nobody else', async () => {
    const [leader, coordinator, nina] = [
      await somebody('leader'),
      await somebody('coordinator'),
      await somebody('resident'),
    ];
    expect(await act(leader, 'grantRole', nina, 'STAFF')).toBe('RoleHolder');
    expect(await act(coordinator, 'grantRole', nina, 'LEADER')).toBe('RoleHolder');
    expect(await act(leader, 'endRole', nina, 'STAFF')).toBe('RoleEnded');
    expect(await act(leader, 'endRole', nina, 'STAFF')).toBe('NOT_FOUND');
    for (const role of ['staff', 'volunteer', 'contact', 'resident'] as const) {
      const outsider = await somebody(role);
      expect(await act(outsider, 'grantRole', nina, 'VOLUNTEER')).toBe('NOT_FOUND');
      expect(await act(outsider, 'endRole', leader, 'LEADER')).toBe('NOT_FOUND');
    }
  });

  it('raise nobody above those who give them: no role to oneself, and a coordinator by a coordinator only', async () => {
    const [leader, coordinator, nina] = [
      await somebody('leader'),
      await somebody('coordinator'),
      await somebody('staff'),
    ];
    expect(await act(leader, 'grantRole', leader, 'VOLUNTEER')).toBe('NotOneself');
    expect(await act(leader, 'grantRole', nina, 'COORDINATOR')).toBe('NOT_FOUND');
    expect(await act(leader, 'endRole', coordinator, 'COORDINATOR')).toBe('NOT_FOUND');
    expect(await act(coordinator, 'grantRole', nina, 'COORDINATOR')).toBe('RoleHolder');
  });

  it('are of the centre’s own people', async () => {
    const leader = await somebody('leader');
    const own = centre;
    centre = await aCentre(world);
    const foreign = await somebody('resident');
    centre = own;
    expect(await act(leader, 'grantRole', foreign, 'STAFF')).toBe('NOT_FOUND');
    expect(await act(leader, 'endRole', foreign, 'RESIDENT')).toBe('NOT_FOUND');
  });

  it('give the desk to nobody who has no address to sign in by', async () => {
    const leader = await somebody('leader');
    const { id } = await asSystem((tx) => aPerson(tx, { contactPoints: [] }));
    expect(await act(leader, 'grantRole', id, 'STAFF')).toBe('NoAddress');
    expect(await act(leader, 'grantRole', id, 'RESIDENT')).toBe('RoleHolder');
  });

  it('never leave a centre without a leader, also when two end each other at once', async () => {
    const [one, two] = [await somebody('leader'), await somebody('leader')];
    const answers = await Promise.all([act(one, 'endRole', two, 'LEADER'), act(two, 'endRole', one, 'LEADER')]);
    const left = await world.rows(
      `SELECT person_id FROM access_role_grant WHERE centre_id = $1 AND role = 'leader' AND ended_at IS NULL`,
      [centre.id],
    );
    expect(left).toHaveLength(1);
    expect(answers).toContain('RoleEnded');
    const last = (left[0] as { person_id: string }).person_id;
    expect(await act(last, 'endRole', last, 'LEADER')).toBe('LastLeader');
  });

  it('are over at once: the next request, every other browser, and the code on its way', async () => {
    const leader = await somebody('leader');
    const per = await somebody('staff', 'per.slutt@example.org');
    const browsers = [await signedIn(world, per), await signedIn(world, per)];
    const asked = await fetch(`${world.url}/sign-in`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ address: 'per.slutt@example.org' }),
    });
    const requestId = /code\/([0-9a-f-]{36})/.exec(asked.headers.get('location') ?? '')?.[1] ?? '';
    const who = async (headers: { cookie: string }) =>
      (await world.graphql<{ me: object | null }>(me, {}, undefined, headers)).data.me;
    for (const browser of browsers) expect(await who(browser)).not.toBeNull();

    expect(await act(leader, 'endRole', per, 'STAFF')).toBe('RoleEnded');
    for (const browser of browsers) expect(await who(browser)).toBeNull();
    const entered = await fetch(`${world.url}/sign-in/code/${requestId}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ code: digitsOf(world.config, requestId) }),
    });
    expect(entered.status).toBe(400);
    // Who is given a role again begins anew: the old browsers stay out.
    await asSystem((tx) => grantRole(tx, per, 'staff'));
    for (const browser of browsers) expect(await who(browser)).toBeNull();
  });

  it('end one by one: whoever is something else too stays signed in as that', async () => {
    const leader = await somebody('leader');
    const both = await somebody('staff');
    await asSystem((tx) => grantRole(tx, both, 'resident'));
    const browser = await signedIn(world, both);
    await act(leader, 'endRole', both, 'STAFF');
    const { data } = await world.graphql(me, {}, undefined, browser);
    expect(data).toEqual({ me: { memberships: [{ roles: ['RESIDENT'] }] } });
  });
});
