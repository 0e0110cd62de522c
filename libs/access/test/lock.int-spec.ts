import type { Centre } from '@hjerterom/centres';
import { CentresApiModule } from '@hjerterom/centres/api';
import { aCentre } from '@hjerterom/centres/testing';
import { PeopleApiModule } from '@hjerterom/people/api';
import { aPerson } from '@hjerterom/people/testing';
import { systemActor } from '@hjerterom/platform';
import { ChangesApiModule } from '@hjerterom/platform/api';
import { TestWorld } from '@hjerterom/platform/testing';
import { createClient } from 'graphql-ws';
import { Secret, TOTP } from 'otpauth';
import WebSocket from 'ws';
import { AccessApiModule } from '../src/api/index.js';
import { grantRole } from '../src/index.js';
import { digitsOf } from '../src/sign-in/secrets.js';
import { signedIn } from '../src/testing/index.js';

const passphrase = 'fire rolige elger spiser';
type Cookie = { cookie: string };
interface Answer {
  readonly data?: { readonly me: { readonly locksAfterMinutes?: number | null } };
}
type Said = { kind: string; requestId?: string; [more: string]: unknown };

describe('a locked screen', () => {
  let world: TestWorld;
  let centre: Centre;

  beforeAll(async () => {
    const api = [AccessApiModule, CentresApiModule, ChangesApiModule, PeopleApiModule];
    world = await TestWorld.create({ api, ownSessions: true });
    centre = await aCentre(world);
  });
  afterAll(() => world.close());
  beforeEach(() => world.rows('DELETE FROM access_attempt_count'));

  const staff = (email: string) =>
    world.run(systemActor(centre.id), async (tx) => {
      const { id } = await aPerson(tx, { name: 'Berit Ved-Pulten', contactPoints: [{ kind: 'email', value: email }] });
      await grantRole(tx, id, 'staff');
      return id;
    });
  const lock = async (who: Cookie, path = '', body?: object): Promise<[number, Said]> => {
    const answer = await fetch(`${world.url}/lock${path}`, {
      method: 'POST',
      headers: { ...who, 'content-type': 'application/json' },
      body: JSON.stringify(body ?? {}),
    });
    return [answer.status, (await answer.json()) as Said];
  };
  const shown = async (who: Cookie) =>
    (await (await fetch(`${world.url}/lock`, { headers: { ...who } })).json()) as Said;
  const ask = async (who: Cookie, query = '{ me { memberships { roles } } }'): Promise<[number, Answer]> => {
    const answer = await fetch(`${world.url}/graphql`, {
      method: 'POST',
      headers: { ...who, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return [answer.status, (await answer.json()) as Answer];
  };
  const post = (path: string, fields: Record<string, string>, who?: Cookie) =>
    fetch(`${world.url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(fields),
      headers: { ...who },
    });
  const codeFor = async (who: Cookie) => {
    const [, { requestId = '' }] = await lock(who, '/code');
    return { requestId, code: digitsOf(world.config, requestId) };
  };
  const aged = (seconds: number) =>
    world.rows(`UPDATE access_login_session SET active_at = active_at - make_interval(secs => $1)`, [seconds]);
  const open = { data: { me: { memberships: [{ roles: ['STAFF'] }] } } };
  const refused = { errors: [{ message: 'This screen is locked. Unlock it first.', extensions: { code: 'LOCKED' } }] };

  it('gets nothing but its own lock: no operation, no page, no other way in; and signs out', async () => {
    const who = await signedIn(world, await staff('berit@example.org'));
    expect(await ask(who)).toEqual([200, open]);
    expect(await lock(who)).toEqual([200, { kind: 'Locked' }]);
    for (const query of ['{ me { memberships { roles } } }', '{ __typename }', '{ centres { name } }']) {
      expect(await ask(who, query)).toEqual([423, refused]);
    }
    for (const path of ['/account', '/account/second-step']) {
      const page = await fetch(`${world.url}${path}`, { redirect: 'manual', headers: who });
      expect([page.status, page.headers.get('location')]).toEqual([303, '/c?next=%2Faccount']);
    }
    expect((await post('/account/password', { password: passphrase }, who)).headers.get('location')).toContain('/c?');
    expect(await lock(who, '/active')).toEqual([423, { kind: 'Locked' }]);
    expect(await shown(who)).toEqual({
      kind: 'Locked',
      name: 'Berit Ved-Pulten',
      password: false,
      address: 'b•••@example.org',
      secondStep: false,
    });
    await post('/sign-out', {}, who);
    expect(await shown(who)).toEqual({ kind: 'SignedOut' });
  });

  it('is closed to what it listened to, and opens nothing new', async () => {
    const who = await signedIn(world, await staff('lytter@example.org'));
    class WithCookie extends WebSocket {
      constructor(address: string, protocols?: string | string[]) {
        super(address, protocols, { headers: who });
      }
    }
    const client = createClient({
      url: `${world.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WithCookie,
      retryAttempts: 0,
    });
    const query = `subscription ($id: ID!) { changes(centreId: $id) { topic } }`;
    const listening = () => client.iterate({ query, variables: { id: centre.id } });
    const changes = listening();
    expect((await changes.next()).value).toEqual({ data: { changes: { topic: 'any' } } });
    await lock(who);
    expect((await changes.next()).done).toBe(true);
    expect((await listening().next()).value).toMatchObject({ errors: [{ extensions: { code: 'LOCKED' } }] });
    await client.dispose();
  });

  it('is unlocked by a code that was sent for it, which opens nothing else, and not by another', async () => {
    const who = await signedIn(world, await staff('kode@example.org'));
    const other = await signedIn(world, await staff('annen@example.org'));
    await lock(who);
    await lock(other);
    const { requestId, code } = await codeFor(who);
    expect(await lock(other, '/open', { requestId, code })).toEqual([400, { kind: 'Spent' }]);
    expect((await post(`/sign-in/code/${requestId}`, { code })).headers.get('set-cookie')).toBeNull();
    expect(await lock(who, '/open', { requestId, code: '1' })).toEqual([400, { kind: 'Wrong' }]);
    expect(await ask(who)).toEqual([423, refused]);
    expect((await lock(who, '/open', { requestId, code: `${code.slice(0, 3)} ${code.slice(3)}` }))[1].kind).toBe(
      'Open',
    );
    expect(await ask(who)).toEqual([200, open]);
    await lock(who);
    expect(await lock(who, '/open', { requestId, code })).toEqual([400, { kind: 'Spent' }]);
  });

  it('counts each wrong try, and after too many takes no right one either', async () => {
    const who = await signedIn(world, await staff('gjetter@example.org'));
    await lock(who);
    const { requestId, code } = await codeFor(who);
    const tries = [];
    for (let times = 0; times < 5; times++) tries.push((await lock(who, '/open', { requestId, code: 'x' }))[1].kind);
    expect(tries).toEqual(['Wrong', 'Wrong', 'Wrong', 'Wrong', 'Spent']);
    expect(await lock(who, '/open', { requestId, code })).toEqual([400, { kind: 'Spent' }]);
    for (let times = 0; times < 14; times++) await lock(who, '/open', { password: 'gjetter' });
    expect(await lock(who, '/open', await codeFor(who))).toEqual([429, { kind: 'TooMany' }]);
    expect(await ask(who)).toEqual([423, refused]);
  });

  it('takes the password, and the second step of who has one; a code stays good when only that was wrong', async () => {
    const who = await signedIn(world, await staff('to@example.org'));
    await post('/account/password', { password: passphrase }, who);
    const page = await (await fetch(`${world.url}/account/second-step`, { headers: who })).text();
    const secret = (/<code>([A-Z2-7 ]+)<\/code>/.exec(page)?.[1] ?? '').replaceAll(' ', '');
    const totp = new TOTP({ secret: Secret.fromBase32(secret) });
    const digits = (halfMinutes: number) => totp.generate({ timestamp: Date.now() + halfMinutes * 30_000 });
    await post('/account/second-step', { code: digits(-1) }, who);
    await lock(who);
    expect(await lock(who, '/open', { password: 'noe annet', step: digits(0) })).toEqual([400, { kind: 'Wrong' }]);
    expect(await lock(who, '/open', { password: passphrase })).toEqual([400, { kind: 'WrongStep' }]);
    const { requestId, code } = await codeFor(who);
    expect(await lock(who, '/open', { requestId, code, step: digits(-1) })).toEqual([400, { kind: 'WrongStep' }]);
    expect((await lock(who, '/open', { requestId, code, step: digits(0) }))[1].kind).toBe('Open');
    await lock(who);
    expect((await lock(who, '/open', { password: passphrase, step: digits(1) }))[1].kind).toBe('Open');
    expect(await ask(who)).toEqual([200, open]);
  });

  it('comes by itself on a shared machine that was left, by the clock of the program, and not on one’s own', async () => {
    const personId = await staff('delt@example.org');
    const [shared, own] = [await signedIn(world, personId, { shared: true }), await signedIn(world, personId)];
    await aged(5 * 60 + 29);
    expect(await ask(shared)).toEqual([200, open]);
    // What the screens ask by themselves is no sign of life.
    await aged(2);
    expect([await ask(shared), await ask(own)]).toEqual([
      [423, refused],
      [200, open],
    ]);
    expect(await lock(shared, '/active')).toEqual([423, { kind: 'Locked' }]);
    expect((await lock(shared, '/open', await codeFor(shared)))[1].kind).toBe('Open');
    await aged(5 * 60 + 20);
    expect(await lock(shared, '/active')).toEqual([200, { kind: 'Noted' }]);
    await aged(20);
    expect(await ask(shared, '{ me { locksAfterMinutes } }')).toEqual([
      200,
      { data: { me: { locksAfterMinutes: 5 } } },
    ]);
  });

  it('is of a machine that was said to be shared when signing in, or at my account, and the browser remembers it', async () => {
    await staff('husker@example.org');
    const asked = await post('/sign-in', { address: 'husker@example.org', shared: 'yes' });
    const [remembered = ''] = asked.headers.get('set-cookie')?.split(';') ?? [];
    const requestId = /code\/([0-9a-f-]{36})/.exec(asked.headers.get('location') ?? '')?.[1] ?? '';
    const code = digitsOf(world.config, requestId);
    const entered = await post(`/sign-in/code/${requestId}`, { code }, { cookie: remembered });
    const who = { cookie: entered.headers.get('set-cookie')?.split(';')[0] ?? '' };
    const minutes = async () => (await ask(who, '{ me { locksAfterMinutes } }'))[1].data?.me.locksAfterMinutes;
    expect(await minutes()).toBe(5);
    const page = await fetch(`${world.url}/account`, { headers: who });
    expect([page.headers.get('refresh'), await page.text()]).toEqual([
      '335;url=/c?next=%2Faccount',
      expect.stringContaining('Dette er en delt maskin'),
    ]);
    await post('/account/shared', { shared: 'no' }, who);
    expect(await minutes()).toBeNull();
  });

  it('is left for good when somebody else signs in there', async () => {
    const who = await signedIn(world, await staff('gikk@example.org'));
    await post('/account/password', { password: passphrase }, await signedIn(world, await staff('kom@example.org')));
    await lock(who);
    await post('/sign-in/password', { address: 'kom@example.org', password: passphrase }, who);
    expect(await shown(who)).toEqual({ kind: 'SignedOut' });
  });
});
