import type { Centre } from '@hjerterom/centres';
import { CentresApiModule } from '@hjerterom/centres/api';
import { aCentre } from '@hjerterom/centres/testing';
import { PeopleApiModule } from '@hjerterom/people/api';
import { aPerson } from '@hjerterom/people/testing';
import { systemActor } from '@hjerterom/platform';
import { countStatements, TestWorld } from '@hjerterom/platform/testing';
import { Secret, TOTP } from 'otpauth';
import { AccessApiModule } from '../src/api/index.js';
import { grantRole, type HeldRole } from '../src/index.js';
import { digitsOf } from '../src/sign-in/secrets.js';
import { signedIn } from '../src/testing/index.js';

const me = '{ me { memberships { roles } } }';
const passphrase = 'fire rolige elger spiser';
type Cookie = { cookie: string };

describe('my account', () => {
  let world: TestWorld;
  let centre: Centre;

  beforeAll(async () => {
    world = await TestWorld.create({ api: [AccessApiModule, CentresApiModule, PeopleApiModule], ownSessions: true });
    centre = await aCentre(world);
  });
  afterAll(() => world.close());
  beforeEach(() => world.rows('DELETE FROM access_attempt_count'));

  const somebody = (email: string, role: HeldRole = 'leader', at = centre) =>
    world.run(systemActor(at.id), async (tx) => {
      const { id } = await aPerson(tx, { contactPoints: [{ kind: 'email', value: email }] });
      await grantRole(tx, id, role);
      return id;
    });
  const get = async (path: string, who?: Cookie) =>
    (await fetch(`${world.url}${path}`, { redirect: 'manual', headers: { ...who } })).text();
  const post = (path: string, fields: Record<string, string> = {}, who?: Cookie) =>
    fetch(`${world.url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams(fields),
      headers: { ...who },
    });
  const where = (answer: Response) => answer.headers.get('location') ?? '';
  const cookieOf = (answer: Response) => ({ cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' });
  const rolesOf = async (who: Cookie) =>
    (
      await world.graphql<{ me: { memberships: { roles: string[] }[] } | null }>(me, {}, undefined, who)
    ).data.me?.memberships.flatMap(({ roles }) => roles) ?? [];
  const byPassword = (address: string, password = passphrase) => post('/sign-in/password', { address, password });
  /** Sets up the app. @returns a way to its digits at some half minutes from now, and the codes for the paper */
  const withApp = async (who: Cookie) => {
    const [secret = ''] = /<code>([A-Z2-7 ]+)<\/code>/.exec(await get('/account/second-step', who))?.slice(1) ?? [];
    const totp = new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) });
    const digits = (halfMinutes: number) => totp.generate({ timestamp: Date.now() + halfMinutes * 30_000 });
    const page = await (await post('/account/second-step', { code: digits(-1) }, who)).text();
    return { digits, codes: [...page.matchAll(/<code>([a-z2-9-]+)<\/code>/g)].map(([, code]) => code as string) };
  };

  it('is for who is signed in', async () => {
    const answer = await fetch(`${world.url}/account`, { redirect: 'manual' });
    expect([answer.status, where(answer)]).toEqual([303, '/sign-in?next=%2Faccount']);
    for (const path of ['devices/sign-out-others', 'password', 'addresses', 'second-step', 'demand']) {
      expect(where(await post(`/account/${path}`))).toBe('/sign-in?next=%2Faccount');
    }
  });

  it('shows my devices, and signs out one of them, or all others, but nobody else’s', async () => {
    const kari = await somebody('kari@example.org', 'volunteer');
    const here = await signedIn(world, kari, { device: 'Firefox, Windows', network: '192.0.2.0/24' });
    const phone = await signedIn(world, kari, { device: 'Safari, iPhone' });
    const pad = await signedIn(world, kari, { device: 'Safari, iPad' });
    const stranger = await signedIn(world, await somebody('ola@example.org'), { device: 'Opera, Linux' });
    const page = await get('/account', here);
    for (const text of ['Safari, iPhone', 'Safari, iPad', 'Nettverk 192.0.2.0/24', 'Denne enheten']) {
      expect(page).toContain(text);
    }
    expect(page).not.toContain('Opera');
    const [row] = await world.rows(`SELECT id FROM access_login_session WHERE device = 'Safari, iPhone'`);
    await post('/account/devices/sign-out', { id: row?.id }, stranger);
    expect(await rolesOf(phone)).toEqual(['VOLUNTEER']);
    await post('/account/devices/sign-out', { id: row?.id }, here);
    expect([await rolesOf(phone), await rolesOf(pad)]).toEqual([[], ['VOLUNTEER']]);
    await post('/account/devices/sign-out-others', {}, here);
    expect([await rolesOf(pad), await rolesOf(here), await rolesOf(stranger)]).toEqual([[], ['VOLUNTEER'], ['LEADER']]);
  });

  it('takes a new address when it has been proved, and never gives up the last', async () => {
    const who = await signedIn(world, await somebody('gammel@example.org', 'volunteer'));
    await get('/account', who);
    const rows = () =>
      world.rows(`SELECT value FROM access_sign_in_address WHERE value IN ('gammel@example.org', 'ny@example.org')`);
    // Opened by signing in: the card's address is its own.
    expect(await rows()).toHaveLength(1);
    const path = where(await post('/account/addresses', { address: 'ny@example.org' }, who)).split('?')[0] as string;
    const request = path.split('/').at(-1) as string;
    const code = digitsOf(world.config, request);
    const stranger = await signedIn(world, await somebody('tyv@example.org'));
    expect(where(await post(path, { code }, stranger))).toContain('said=spent');
    expect(cookieOf(await post(`/sign-in/code/${request}`, { code })).cookie).toBe('');
    expect(where(await post(path, { code: '1' }, who))).toContain('said=wrong');
    expect(where(await post(path, { code }, who))).toContain('said=done');
    expect(await rows()).toHaveLength(2);
    const ids = (
      await world.rows(`SELECT id FROM access_sign_in_address WHERE value IN ('gammel@example.org', 'ny@example.org')`)
    ).map(({ id }) => id as string);
    const said = await Promise.all(ids.map((id) => post('/account/addresses/remove', { id }, who)));
    expect(said.map((answer) => where(answer).includes('last-address')).sort()).toEqual([false, true]);
  });

  it('lets staff in by a password, kept as argon2id, and says not what was wrong', async () => {
    const who = await signedIn(world, await somebody('ansatt@example.org', 'staff'));
    expect(where(await post('/account/password', { password: 'for kort' }, who))).toContain('short-password');
    expect(where(await post('/account/password', { password: passphrase }, who))).toContain('said=done');
    const [row] = await world.rows('SELECT hash FROM access_password');
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await rolesOf(cookieOf(await byPassword('Ansatt@example.org')))).toEqual(['STAFF']);

    const tried = async (address: string) => {
      const { result, statements } = await countStatements(() => byPassword(address, 'noe ganske annet'));
      return [result.status, await result.text(), statements.map((sql) => sql.slice(0, 50))];
    };
    const known = await tried('ansatt@example.org');
    expect(known[0]).toBe(400);
    for (const address of ['ukjent@example.org', 'kari@example.org']) expect(await tried(address)).toEqual(known);

    const volunteer = await signedIn(world, await somebody('frivillig@example.org', 'volunteer'));
    await post('/account/password', { password: passphrase }, volunteer);
    expect((await byPassword('frivillig@example.org')).status).toBe(400);
  });

  it('asks for the second step once it is set up, and takes the same digits once', async () => {
    const who = await signedIn(world, await somebody('to.trinn@example.org'), { secondFactor: false });
    await post('/account/password', { password: passphrase }, who);
    const { digits, codes } = await withApp(who);
    expect(codes).toHaveLength(10);
    expect(await rolesOf(who)).toEqual(['LEADER']);
    const kept = JSON.stringify(await world.rows('SELECT * FROM access_totp, access_recovery_code'));
    for (const code of codes) expect(kept).not.toContain(code.replaceAll('-', ''));

    const again = async () => {
      const answer = await byPassword('to.trinn@example.org');
      expect(where(answer)).toBe('/sign-in/second-step');
      return cookieOf(answer);
    };
    const first = await again();
    expect(await rolesOf(first)).toEqual([]);
    expect(where(await fetch(`${world.url}/account`, { redirect: 'manual', headers: first }))).toContain('/sign-in');
    const replayed = await post('/sign-in/second-step', { code: digits(-1) }, first);
    expect([replayed.status, await rolesOf(first)]).toEqual([400, []]);
    const both = await Promise.all(
      [first, await again()].map((login) => post('/sign-in/second-step', { code: digits(0) }, login)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([303, 400]);

    const onPaper = await again();
    const [code = ''] = codes;
    expect(where(await post('/sign-in/second-step?next=/c/x/today', { code: code.toUpperCase() }, onPaper))).toBe(
      '/c/x/today',
    );
    expect(await rolesOf(onPaper)).toEqual(['LEADER']);
    expect((await post('/sign-in/second-step', { code }, await again())).status).toBe(400);
  });

  it('does not need the app any more when it has been shown for the last time', async () => {
    const who = await signedIn(world, await somebody('slutter@example.org'), { secondFactor: false });
    const { codes } = await withApp(who);
    expect(where(await post('/account/second-step/remove', { code: '000000' }, who))).toContain('said=wrong');
    expect(where(await post('/account/second-step/remove', { code: codes[1] as string }, who))).toContain('said=done');
    expect(
      await world.rows(`SELECT 1 FROM access_totp t JOIN access_sign_in_address USING (account_id)
      WHERE value = 'slutter@example.org'`),
    ).toEqual([]);
  });

  it('is where a centre that demands the second step sends its staff, who are nobody there before', async () => {
    const strict = await aCentre(world);
    const leader = await signedIn(world, await somebody('streng@example.org', 'leader', strict), {
      secondFactor: false,
    });
    const staff = await somebody('stab@example.org', 'staff', strict);
    const demand = (who: Cookie) => post('/account/demand', { centreId: strict.id, demand: 'yes' }, who);
    expect(where(await demand(leader))).toContain('set-up-first');
    await withApp(leader);
    expect((await demand(await signedIn(world, staff))).status).toBe(404);
    expect(where(await demand(leader))).toContain('said=done');
    expect(await rolesOf(leader)).toEqual(['LEADER']);

    const desk = await signedIn(world, staff, { secondFactor: false });
    expect(await rolesOf(desk)).toEqual([]);
    const path = where(await fetch(`${world.url}/sign-in`, { redirect: 'manual', headers: desk }));
    expect(path).toBe('/account/second-step');
    expect(await get(path, desk)).toContain(strict.name);
    await withApp(desk);
    expect(await rolesOf(desk)).toEqual(['STAFF']);
    const volunteer = await signedIn(world, await somebody('fri@example.org', 'volunteer', strict), {
      secondFactor: false,
    });
    expect(await rolesOf(volunteer)).toEqual(['VOLUNTEER']);
  });
});
