import { type Centre, createCentre } from '@hjerterom/centres';
import { CentresApiModule } from '@hjerterom/centres/api';
import { aCentre } from '@hjerterom/centres/testing';
import { newId } from '@hjerterom/kernel';
import { PeopleApiModule } from '@hjerterom/people/api';
import { aPerson } from '@hjerterom/people/testing';
import { systemActor } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import { AccessApiModule } from '../src/api/index.js';
import { endRole, grantRole, makeSignInLink, roleHolders } from '../src/index.js';
import { signedIn as signedInTo } from '../src/testing/index.js';

const me = '{ me { memberships { roles person { id name } centre { id name } } } }';
const cards = 'query ($id: ID!) { people(centreId: $id) { edges { node { name } } } }';

describe('access', () => {
  let world: TestWorld;
  let centre: Centre;
  let kari: string;

  beforeAll(async () => {
    world = await TestWorld.create({ api: [AccessApiModule, CentresApiModule, PeopleApiModule], ownSessions: true });
    centre = await aCentre(world);
    kari = (await world.run(systemActor(centre.id), (tx) => aPerson(tx, { name: 'Kari Leder' }))).id;
  });
  afterAll(() => world.close());

  const signedIn = (personId: string) => signedInTo(world, personId);
  const asSystem = <T>(fn: Parameters<typeof world.run<T>>[1], centreId = centre.id) =>
    world.run(systemActor(centreId), fn);
  const post = (path: string, headers: Record<string, string> = {}) =>
    fetch(`${world.url}${path}`, { method: 'POST', redirect: 'manual', headers });

  it('nobody is nobody', async () => {
    expect((await world.graphql(me)).data).toEqual({ me: null });
    const { errors } = await world.graphql(cards, { id: centre.id });
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('a person without a role is nobody, with one is somebody, and after its end is nobody again', async () => {
    const kariIs = await signedIn(kari);
    const who = async () => (await world.graphql(me, {}, undefined, kariIs)).data;
    expect(await who()).toEqual({ me: null });
    await asSystem((tx) => grantRole(tx, kari, 'volunteer'));
    await asSystem((tx) => grantRole(tx, kari, 'leader'));
    await asSystem((tx) => grantRole(tx, kari, 'leader'));
    expect(await who()).toEqual({
      me: {
        memberships: [
          {
            roles: ['LEADER', 'VOLUNTEER'],
            person: { id: kari, name: 'Kari Leder' },
            centre: { id: centre.id, name: centre.name },
          },
        ],
      },
    });
    world.clock.advance(1_000);
    for (const role of ['leader', 'volunteer'] as const) await asSystem((tx) => endRole(tx, kari, role));
    expect(await who()).toEqual({ me: null });
    const kept = await world.rows('SELECT role FROM access_role_grant WHERE person_id = $1 AND ended_at > granted_at', [
      kari,
    ]);
    expect(kept).toHaveLength(2);
  });

  it('a role counts in its own centre only', async () => {
    const other = await aCentre(world);
    const { id } = await asSystem((tx) => aPerson(tx));
    await asSystem((tx) => grantRole(tx, id, 'leader'));
    const allowed = await world.graphql(cards, { id: centre.id }, undefined, await signedIn(id));
    expect(allowed.errors).toBeUndefined();
    const denied = await world.graphql(cards, { id: other.id }, undefined, await signedIn(id));
    expect(denied.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('a coordinator is somebody in every centre', async () => {
    const { id } = await asSystem((tx) => aPerson(tx, { name: 'Per Koordinator' }));
    await asSystem((tx) => grantRole(tx, id, 'coordinator'));
    const headers = await signedIn(id);
    const ask = () => world.graphql<{ me: { memberships: object[] } }>(me, {}, undefined, headers);
    for (let n = 0; n < 5; n++) {
      const centreId = newId();
      await asSystem(async (tx) => {
        await createCentre(tx, { slug: `sentral-${n}`, name: `Sentral ${n}` });
        await grantRole(tx, id, 'coordinator');
      }, centreId);
    }
    expect((await ask()).data.me.memberships).toHaveLength(6);
  });

  it('a cookie that is not ours signs nobody in, and moving the clock signs nobody out', async () => {
    const { id } = await asSystem((tx) => aPerson(tx));
    await asSystem((tx) => grantRole(tx, id, 'staff'));
    const { cookie } = await signedIn(id);
    for (const other of [
      `${cookie}x`,
      `${cookie.slice(0, -1)}_`,
      'hjerterom=',
      cookie.replace('hjerterom', '__Host-hjerterom'),
    ]) {
      expect((await world.graphql(me, {}, undefined, { cookie: other })).data).toEqual({ me: null });
    }
    world.clock.advance(24 * 3_600_000);
    expect((await world.graphql(me, {}, undefined, { cookie })).data.me).not.toBeNull();
  });

  it('a coordinator is made, and a link for the console, by nobody who leads', async () => {
    const leader = { centreId: centre.id, personId: kari, roles: ['leader'] as const };
    await expect(world.run(leader, (tx) => grantRole(tx, kari, 'coordinator'))).rejects.toMatchObject({
      permission: 'access.role-grant.grantCoordinator',
    });
    await expect(world.run(leader, (tx) => makeSignInLink(tx, kari))).rejects.toMatchObject({
      permission: 'access.sign-in-link.make',
    });
    const staff = { ...leader, roles: ['staff'] as const };
    expect(await world.run(staff, (tx) => roleHolders(tx, ['leader', 'staff'], 10))).toEqual([]);
  });

  it('those who hold a role are told in the order asked for', async () => {
    const own = await aCentre(world);
    const [staff, leader] = await asSystem(async (tx) => {
      const made = [await aPerson(tx), await aPerson(tx)].map(({ id }) => id);
      await grantRole(tx, made[0] as string, 'staff');
      await grantRole(tx, made[1] as string, 'leader');
      return made;
    }, own.id);
    const holders = await asSystem((tx) => roleHolders(tx, ['leader', 'staff'], 10), own.id);
    expect(holders).toEqual([
      { personId: leader, role: 'leader' },
      { personId: staff, role: 'staff' },
    ]);
  });

  it('a link signs in once: looking at it spends nothing', async () => {
    const { id } = await asSystem((tx) => aPerson(tx));
    await asSystem((tx) => grantRole(tx, id, 'leader'));
    const token = await asSystem((tx) => makeSignInLink(tx, id));
    expect(JSON.stringify(await world.rows('SELECT * FROM access_sign_in_link'))).not.toContain(token);

    for (let look = 0; look < 2; look++) {
      const page = await fetch(`${world.url}/sign-in/link/${token}?lang=en`);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('<button type="submit">Sign in</button>');
      expect(page.headers.get('set-cookie')).toBeNull();
    }
    const answers = await Promise.all([1, 2, 3, 4].map(() => post(`/sign-in/link/${token}`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 404, 404, 404]);
    const cookie =
      answers
        .find(({ status }) => status === 303)
        ?.headers.get('set-cookie')
        ?.split(';')[0] ?? '';
    expect((await world.graphql(me, {}, undefined, { cookie })).data.me).not.toBeNull();

    const spent = await fetch(`${world.url}/sign-in/link/${token}`);
    expect(spent.status).toBe(404);
    expect(await spent.text()).toContain('Denne lenken virker ikke lenger');
  });

  it('a link does not live longer than a day, and a made-up one not at all', async () => {
    const token = await asSystem((tx) => makeSignInLink(tx, kari));
    world.clock.advance(24 * 3_600_000);
    expect((await post(`/sign-in/link/${token}`)).status).toBe(404);
    expect((await post('/sign-in/link/made-up')).status).toBe(404);
  });

  it('another site signs nobody in or out', async () => {
    const token = await asSystem((tx) => makeSignInLink(tx, kari));
    const elsewhere = { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example.org' };
    for (const path of [`/sign-in/link/${token}`, '/sign-out']) {
      const answer = await post(path, elsewhere);
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([404, null]);
    }
    expect((await post(`/sign-in/link/${token}`)).status).toBe(303);
  });

  it('signing out takes the cookie away, and a copy of it opens nothing', async () => {
    const { id } = await asSystem((tx) => aPerson(tx));
    await asSystem((tx) => grantRole(tx, id, 'leader'));
    const headers = await signedIn(id);
    const answer = await post('/sign-out', headers);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('set-cookie')).toContain('hjerterom=; Max-Age=0');
    expect((await world.graphql(me, {}, undefined, headers)).data).toEqual({ me: null });
  });
});
