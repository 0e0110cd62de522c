import type { Centre } from '@hjerterom/centres';
import { CentresApiModule } from '@hjerterom/centres/api';
import { aCentre } from '@hjerterom/centres/testing';
import { PeopleApiModule } from '@hjerterom/people/api';
import { aPerson } from '@hjerterom/people/testing';
import { systemActor } from '@hjerterom/platform';
import { countStatements, TestWorld } from '@hjerterom/platform/testing';
import { AccessApiModule } from '../src/api/index.js';
import { endRole, grantRole, type HeldRole } from '../src/index.js';
import { digitsOf, tokenOf } from '../src/sign-in/secrets.js';

const me = '{ me { memberships { person { id } } } }';
const minute = 60_000;

describe('signing in by a code or a link', () => {
  let world: TestWorld;
  let centre: Centre;

  beforeAll(async () => {
    world = await TestWorld.create({ api: [AccessApiModule, CentresApiModule, PeopleApiModule], ownSessions: true });
    centre = await aCentre(world);
  });
  afterAll(() => world.close());
  // What is counted per network is all counted in one here.
  beforeEach(() => world.rows('DELETE FROM access_attempt_count'));

  const asSystem = <T>(fn: Parameters<typeof world.run<T>>[1]) => world.run(systemActor(centre.id), fn);
  const somebody = (email: string, role: HeldRole | null = 'volunteer') =>
    asSystem(async (tx) => {
      const { id } = await aPerson(tx, { contactPoints: [{ kind: 'email', value: email }] });
      if (role) await grantRole(tx, id, role);
      return id;
    });
  const post = (path: string, fields: Record<string, string> = {}) =>
    fetch(`${world.url}${path}`, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) });
  const where = (answer: Response) => answer.headers.get('location') ?? '';
  /** Asks for a message. @returns the id of the request */
  const asked = async (address: string, fields: Record<string, string> = {}) =>
    /code\/([0-9a-f-]{36})/.exec(where(await post('/sign-in', { address, ...fields })))?.[1] ?? '';
  const code = (requestId: string) => digitsOf(world.config, requestId);
  const wrong = (requestId: string) => code(requestId).replace(/\d/g, (digit) => String((Number(digit) + 1) % 10));
  const enter = (requestId: string, digits = code(requestId)) => post(`/sign-in/code/${requestId}`, { code: digits });
  const cookieOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  const whoIs = async (answer: Response) => {
    const { data } = await world.graphql<{ me: { memberships: { person: { id: string } }[] } | null }>(
      me,
      {},
      undefined,
      {
        cookie: cookieOf(answer),
      },
    );
    return data.me?.memberships.map(({ person }) => person.id) ?? null;
  };

  it('lets in by the code, typed as people type, once, and on to where one was going', async () => {
    const kari = await somebody('kari@example.org');
    const request = await asked(' Kari@Example.org ', { next: '/c/x/needs?state=open' });
    const digits = code(request);
    const answer = await enter(request, `${digits.slice(0, 3)} ${digits.slice(3)}`);
    expect([answer.status, where(answer)]).toEqual([303, '/c/x/needs?state=open']);
    expect(await whoIs(answer)).toEqual([kari]);
    expect((await enter(request)).status).toBe(400);
    expect((await post(`/sign-in/mail/${tokenOf(world.config, 'link', request)}`)).status).toBe(404);
  });

  it('leads nowhere but here', async () => {
    await somebody('nora@example.org');
    const answer = await enter(await asked('nora@example.org', { next: '//elsewhere.example.org' }));
    expect(where(answer)).toBe('/start');
  });

  it('lets in by the link: looking at it spends nothing, and of many presses one gets in', async () => {
    const per = await somebody('per@example.org');
    const path = `/sign-in/mail/${tokenOf(world.config, 'link', await asked('per@example.org'))}`;
    for (let look = 0; look < 3; look++) {
      const page = await fetch(`${world.url}${path}?lang=en`);
      expect([page.status, page.headers.get('set-cookie')]).toEqual([200, null]);
      expect(await page.text()).toContain('<button type="submit">Sign in here</button>');
    }
    const answers = await Promise.all([1, 2, 3, 4].map(() => post(path)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 404, 404, 404]);
    expect(await whoIs(answers.find(({ status }) => status === 303) as Response)).toEqual([per]);
    expect((await fetch(`${world.url}${path}`)).status).toBe(404);
  });

  it('works on another device, where one types the address too', async () => {
    const ola = await somebody('ola@example.org');
    const request = await asked('ola@example.org');
    const answer = await post('/sign-in/code', { address: 'ola@example.org', code: code(request) });
    expect(await whoIs(answer)).toEqual([ola]);
    for (const address of ['ola@example.org', 'nobody@example.org']) {
      const page = await post('/sign-in/code', { address, code: '000000' });
      expect([page.status, (await page.text()).includes('Koden stemte ikke')]).toEqual([400, true]);
    }
  });

  it('is over after ten minutes', async () => {
    await somebody('sen@example.org');
    const request = await asked('sen@example.org');
    world.clock.advance(10 * minute);
    expect((await enter(request)).status).toBe(400);
    expect((await post(`/sign-in/mail/${tokenOf(world.config, 'link', request)}`)).status).toBe(404);
  });

  it('is over after five wrong codes, also when they come at once, and the link with it', async () => {
    await somebody('gjett@example.org');
    const request = await asked('gjett@example.org');
    const pages = await Promise.all(Array.from({ length: 8 }, () => enter(request, wrong(request))));
    const texts = await Promise.all(pages.map((page) => page.text()));
    expect(texts.filter((text) => text.includes('Koden stemte ikke'))).toHaveLength(4);
    expect((await enter(request)).status).toBe(400);
    expect((await post(`/sign-in/mail/${tokenOf(world.config, 'link', request)}`)).status).toBe(404);
  });

  it('keeps neither the code nor the link', async () => {
    await somebody('gjemt@example.org');
    const request = await asked('gjemt@example.org');
    const kept = JSON.stringify([
      await world.rows('SELECT * FROM access_sign_in_request'),
      await world.rows('SELECT * FROM platform_outbox'),
    ]);
    for (const secret of [code(request), tokenOf(world.config, 'link', request).split('.')[1]]) {
      expect(kept).not.toContain(secret);
    }
  });

  it('asks those who share an address who they are, when the proof is there and not before', async () => {
    const [aud, bjarne] = [await somebody('felles@example.org'), await somebody('felles@example.org', 'resident')];
    const request = await asked('felles@example.org');
    const proved = await enter(request);
    expect([cookieOf(proved), where(proved)]).toEqual(['', expect.stringMatching(/^\/sign-in\/who\//)]);
    const page = await (await fetch(`${world.url}${where(proved)}`)).text();
    for (const personId of [aud, bjarne]) expect(page).toContain(`value="${personId}"`);
    const stranger = await somebody('fremmed@example.org');
    expect(where(await post(where(proved), { personId: stranger }))).toBe('/sign-in?said=nobody');
    const chosen = await post(where(proved), { personId: bjarne });
    expect(await whoIs(chosen)).toEqual([bjarne]);
    expect(cookieOf(await post(where(proved), { personId: aud }))).toBe('');
    const madeUp = tokenOf({ secret: 'another secret of 32 characters!' }, 'choice', request);
    expect((await fetch(`${world.url}/sign-in/who/${madeUp}`)).status).toBe(404);
  });

  it('goes by the account’s own address from the first time on, whatever is written on the card later', async () => {
    const leader = await somebody('leder@example.org', 'leader');
    await world.rows(`UPDATE people_contact_point SET value = 'angriper@example.org' WHERE person_id = $1`, [leader]);
    expect(cookieOf(await enter(await asked('angriper@example.org')))).toBe('');
    expect(await whoIs(await enter(await asked('leder@example.org')))).toEqual([leader]);
  });

  it('lets nobody in who is no longer anything by the time the code is typed', async () => {
    const slutt = await somebody('slutt@example.org');
    const request = await asked('slutt@example.org');
    await asSystem((tx) => endRole(tx, slutt, 'volunteer'));
    const answer = await enter(request);
    expect([answer.status, cookieOf(answer)]).toEqual([400, '']);
  });

  it('does the same work and gives the same answer, whether or not the address is known', async () => {
    await somebody('kjent@example.org');
    await somebody('uten.rolle@example.org', null);
    await somebody('to@example.org');
    await somebody('to@example.org');
    const masked = (text: string) => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>');
    const way = async (address: string) => {
      const seen: string[] = [];
      const told = async (answer: Response) => {
        const headers = [...answer.headers].filter(([name]) => !['date', 'etag'].includes(name));
        seen.push(masked(JSON.stringify([answer.status, headers, await answer.text()])));
        return answer;
      };
      const { statements } = await countStatements(async () => {
        const answer = await told(await post('/sign-in', { address }));
        const path = where(answer).split('?')[0] as string;
        await told(await fetch(`${world.url}${path}`));
        const request = path.split('/').at(-1) as string;
        for (let tries = 0; tries < 6; tries++) await told(await enter(request, wrong(request)));
      });
      return { seen, statements: statements.map((sql) => sql.replace(/\s+/g, ' ').slice(0, 60)) };
    };
    const known = await way('kjent@example.org');
    expect(known.seen).toHaveLength(8);
    for (const address of ['ukjent@example.org', 'uten.rolle@example.org', 'to@example.org', '+4701640001']) {
      const { seen, statements } = await way(address);
      expect(seen).toEqual(known.seen);
      expect(statements).toEqual(known.statements);
    }
  });

  it('says what is wrong with what is no address at all', async () => {
    for (const address of ['', 'kari', 'kari@', '\0', '12']) {
      const page = await post('/sign-in', { address });
      expect([page.status, (await page.text()).includes('ser ikke ut som en e-postadresse')]).toEqual([400, true]);
    }
  });
});
