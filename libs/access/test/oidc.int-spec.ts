import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Centre } from '@hjerterom/centres';
import { CentresApiModule } from '@hjerterom/centres/api';
import { aCentre } from '@hjerterom/centres/testing';
import { PeopleApiModule } from '@hjerterom/people/api';
import { aPerson } from '@hjerterom/people/testing';
import { systemActor } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import { AccessApiModule } from '../src/api/index.js';
import { grantRole } from '../src/index.js';
import { signedIn } from '../src/testing/index.js';
import { Wanderer } from './wanderer.js';

const publicUrl = 'http://localhost:3000';
const me = '{ me { memberships { person { id } } } }';

describe('signing in through another service', () => {
  let provider: ChildProcess;
  let world: TestWorld;
  let centre: Centre;

  beforeAll(async () => {
    const script = join(process.cwd(), 'libs/access/test/local-provider.mjs');
    provider = spawn(process.execPath, [script, `${publicUrl}/sign-in/oidc/back`], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const [line] = (await once(provider.stdout as NonNullable<typeof provider.stdout>, 'data')) as [Buffer];
    const environment = {
      OIDC_ISSUER: line.toString().trim(),
      OIDC_CLIENT_ID: 'hjerterom',
      OIDC_CLIENT_SECRET: 'a secret that only the two of us know',
      PUBLIC_URL: publicUrl,
    };
    const api = [AccessApiModule, CentresApiModule, PeopleApiModule];
    world = await TestWorld.create({ api, ownSessions: true, environment });
    centre = await aCentre(world);
  });
  afterAll(async () => {
    provider.kill();
    await world.close();
  });

  /** Somebody at a centre whose card has this address; with `proved`, they have signed in with it before. */
  const somebody = async (name: string, { proved }: { proved: boolean }) => {
    const { id } = await world.run(systemActor(centre.id), async (tx) => {
      const person = await aPerson(tx, { contactPoints: [{ kind: 'email', value: `${name}@example.org` }] });
      await grantRole(tx, person.id, 'staff');
      return person;
    });
    if (proved) {
      await world.rows(`UPDATE access_sign_in_address SET proved_at = $2 WHERE value = $1`, [
        `${name}@example.org`,
        world.clock.now(),
      ]);
    }
    return id;
  };
  const browser = () => new Wanderer(world.url, publicUrl);
  const whoIs = async (cookie: string) => {
    const { data } = await world.graphql<{ me: { memberships: { person: { id: string } }[] } | null }>(
      me,
      {},
      undefined,
      {
        cookie,
      },
    );
    return data.me?.memberships[0]?.person.id ?? null;
  };
  /** The whole way there and back. @returns where it ended and who is signed in */
  const through = async (login: string, at = browser(), start = '/sign-in/oidc/start?next=/c/x/today') => {
    const back = await at.signInThere(await at.go(start), login);
    const end = await at.go(back);
    return { end, who: await whoIs(at.cookies()) };
  };

  it('asks for a code with PKCE, a state and a nonce, others each time', async () => {
    const seen = await Promise.all(
      [1, 2].map(async () => new URL(await browser().go('/sign-in/oidc/start')).searchParams),
    );
    const [first, second] = seen as [URLSearchParams, URLSearchParams];
    expect(first.get('response_type')).toBe('code');
    expect(first.get('code_challenge_method')).toBe('S256');
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(first.get(name)?.length).toBeGreaterThan(30);
      expect(first.get(name)).not.toBe(second.get(name));
    }
  });

  it('knows somebody by an address that both have proved, and by the subject from then on', async () => {
    const kari = await somebody('kari', { proved: true });
    expect(await through('kari')).toEqual({ end: '/c/x/today', who: kari });
    await world.rows(`DELETE FROM access_sign_in_address WHERE value = 'kari@example.org'`);
    expect(await through('kari')).toEqual({ end: '/c/x/today', who: kari });
  });

  it('makes no account, and trusts neither an address that it has not proved nor one that we have not', async () => {
    await somebody('ola', { proved: true });
    await somebody('nina', { proved: false });
    for (const login of ['ukjent', 'ola-unverified', 'nina']) {
      expect(await through(login)).toEqual({ end: '/sign-in?said=oidc-unknown', who: null });
    }
    expect(await world.rows(`SELECT 1 FROM access_identity WHERE subject <> 'kari'`)).toEqual([]);
  });

  it('takes an answer only in the browser that asked, to the question that was asked, and once', async () => {
    await somebody('per', { proved: true });
    const failed = '/sign-in?said=oidc-failed';
    const mine = browser();
    const back = await mine.signInThere(await mine.go('/sign-in/oidc/start'), 'per');
    expect(await browser().go(back)).toBe(failed);
    const other = browser();
    await other.go('/sign-in/oidc/start');
    expect(await other.go(back)).toBe(failed);
    const asked = mine.copy();
    expect(await mine.copy().go(back.replace(/state=[^&]*/, 'state=another'))).toBe(failed);
    expect(await mine.go(back)).toBe('/start');
    expect(await whoIs(mine.cookies())).not.toBeNull();
    expect(await asked.go(back)).toBe(failed);
    expect(await browser().go('/sign-in/oidc/back?error=access_denied')).toBe(failed);
  });

  it('is connected by who is signed in to both, and to one account only', async () => {
    const eva = await somebody('eva', { proved: false });
    const connect = async (personId: string) => {
      const at = browser();
      at.keep((await signedIn(world, personId)).cookie);
      return (await through('somebody-at-id-porten', at, '/sign-in/oidc/start?link=yes')).end;
    };
    expect(await connect(eva)).toBe('/account?said=done');
    expect(await through('somebody-at-id-porten')).toEqual({ end: '/c/x/today', who: eva });
    expect(await connect(await somebody('siv', { proved: false }))).toBe('/account?said=oidc-taken');
    expect((await through('somebody-at-id-porten')).who).toBe(eva);
  });
});
