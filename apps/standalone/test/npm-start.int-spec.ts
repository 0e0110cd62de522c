import { once } from 'node:events';
import { createConnection, createServer } from 'node:net';
import { join } from 'node:path';
import { cleanUp, keeperOf, liveProcesses, serverOf, temporaryFolder } from './holding.js';
import { NpmStart } from './npm-start.js';

interface Person {
  readonly personId: string;
  readonly role: string;
  readonly centre: string;
}
interface Mail {
  readonly messageId: string;
  readonly to: string;
}

// One product, from its first start to its last: the tests build on each other, in this order.
describe('npm start', () => {
  let dataDir: string;
  let product: NpmStart;
  let leader: Person;
  let mails: number;
  let now: string;

  beforeAll(async () => {
    dataDir = join(temporaryFolder(), 'data');
    product = await NpmStart.ready(dataDir);
  }, 200_000);
  afterAll(async () => {
    if (!product.over) product.signal('SIGKILL', 'all');
    await cleanUp();
  });

  it('says where to look, whom to sign in as, and how to stop', () => {
    for (const path of ['/', '/dev/sign-in', '/dev/mailbox', '/dev/clock', '/graphql']) {
      expect(product.said).toContain(`${product.url.replace('127.0.0.1', 'localhost')}${path}\n`);
    }
    expect(product.said).toMatch(/Sign in as \S+ .*\(centre leader\)/);
    expect(product.said).toContain(`The data is in ${dataDir}`);
  });

  it('tells that it lives and is ready', async () => {
    for (const path of ['/health/live', '/health/ready']) expect(await product.json(path)).toEqual({ status: 'ok' });
  });

  it('lists its sample people by role, for people and for programs', async () => {
    const people = await product.json<Person[]>('/dev/sign-in');
    expect([...new Set(people.map(({ role }) => role))].sort()).toEqual([
      'contact',
      'coordinator',
      'leader',
      'resident',
      'staff',
      'volunteer',
    ]);
    expect(new Set(people.map(({ centre }) => centre)).size).toBe(6);
    leader = people.find(({ role }) => role === 'leader') as Person;
    const page = await (await fetch(`${product.url}/dev/sign-in`)).text();
    for (const { personId } of people) expect(page).toContain(`value="${personId}"`);
  });

  it('signs in a sample person with a cookie, and nobody else', async () => {
    const answer = await product.post('/dev/sign-in', JSON.stringify({ personId: leader.personId }));
    const cookie = answer.headers.get('set-cookie') as string;
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax$/);
    const query = JSON.stringify({ query: '{ me { memberships { roles } } }' });
    const me = await product.post('/graphql', query, { cookie: cookie.split(';')[0] as string });
    expect(await me.json()).toEqual({ data: { me: { memberships: [{ roles: ['LEADER'] }] } } });

    const refused = ['{"personId":"7c2f0a3e-0000-4000-8000-000000000000"}', '{"personId":1}', '{}', 'nothing'];
    for (const body of refused) {
      const { status, headers } = await product.post('/dev/sign-in', body);
      expect([404, 400]).toContain(status);
      expect(headers.get('set-cookie')).toBeNull();
    }
    const elsewhere = { origin: 'https://elsewhere.example' };
    expect((await product.post('/dev/sign-in', JSON.stringify(leader), elsewhere)).status).toBe(404);
  });

  it('shows its clock, lets time pass, and says what it cannot read', async () => {
    const before = await product.json<{ now: string }>('/dev/clock');
    const moved = await product.post('/dev/clock', '{"advance":"PT24H"}');
    ({ now } = (await moved.json()) as { now: string });
    const passed = Date.parse(now) - Date.parse(before.now);
    expect(passed).toBeGreaterThanOrEqual(24 * 3_600_000);
    for (const body of ['{"advance":"tomorrow"}', '{"advance":"-PT1H"}', '{"until":"9"}', '{}', '[]', '{']) {
      expect((await product.post('/dev/clock', body)).status).toBe(400);
    }
    const evening = (await (await product.post('/dev/clock', '{"until":"17:00"}')).json()) as { now: string };
    expect(evening.now).toMatch(/T1[56]:00:00/);
    now = evening.now;
    const after = await product.json<{ now: string }>('/dev/clock');
    expect(Date.parse(after.now) - Date.parse(now)).toBeLessThan(60_000);
  });

  it('shows every message in the mailbox, as a page and for programs', async () => {
    const mail = await product.json<Mail[]>('/dev/mailbox.json');
    expect(mail.length).toBeGreaterThan(100);
    expect(mail.every(({ messageId, to }) => messageId && to)).toBe(true);
    const page = await fetch(`${product.url}/dev/mailbox`);
    expect(page.headers.get('content-type')).toContain('text/html');
  });

  it('refuses a port that is taken and a folder in use with a sentence, and does not ask where nobody can answer', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const runs = await Promise.all([
      NpmStart.run(join(dataDir, '..', 'other'), { PORT: String(port) }),
      NpmStart.run(dataDir),
      NpmStart.run(dataDir, {}, ['--reset']),
    ]);
    for (const run of runs) expect((await run.ended()).code).toBe(1);
    other.close();
    expect(runs[0]?.said).toContain(`Port ${port} is taken by another program.`);
    expect(runs[1]?.said).toContain(`Hjerterom is already running with the data in ${dataDir}`);
    expect(runs[2]?.said).toContain('There is no terminal to ask in here.');
  });

  it('lists at once all that production lacks', async () => {
    const production = await NpmStart.run(join(dataDir, '..', 'other'), { MODE: 'production', PORT: 'none' });
    expect((await production.ended()).code).toBe(1);
    for (const name of ['PORT', 'PUBLIC_URL', 'SECRET', 'SMTP_URL', 'MAIL_FROM']) {
      expect(production.said).toContain(`  - ${name}`);
    }
  });

  it('stops all on SIGTERM within ten seconds, also with a request that hangs', async () => {
    mails = (await product.json<Mail[]>('/dev/mailbox.json')).length;
    const hanging = createConnection(Number(new URL(product.url).port), '127.0.0.1');
    const cutOff = new Promise((resolve) => hanging.once('close', resolve));
    hanging.on('error', () => undefined).resume();
    const head = ['POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Type: application/json', 'Content-Length: 100'];
    hanging.write(`${head.join('\r\n')}\r\n\r\n{"query":`);
    await product.json('/health/live');
    await expectStopped('npm', 'SIGTERM');
    await cutOff;
  });

  it('has its data and its clock at the next start, and stops on Ctrl-C', async () => {
    product = await NpmStart.ready(dataDir);
    expect(product.said).not.toContain('sample data');
    expect((await product.json<Mail[]>('/dev/mailbox.json')).length).toBeGreaterThanOrEqual(mails);
    expect(Date.parse((await product.json<{ now: string }>('/dev/clock')).now)).toBeGreaterThan(Date.parse(now));
    await expectStopped('all', 'SIGINT');
  });

  it('recovers from kill -9 of everything, and stops when npm alone is told', async () => {
    product = await NpmStart.ready(dataDir);
    const [keeper, server] = [keeperOf(dataDir), serverOf(dataDir)];
    product.signal('SIGKILL', 'all');
    for (const pid of [keeper, server]) process.kill(pid, 'SIGKILL');
    product = await NpmStart.ready(dataDir);
    expect((await product.json<Mail[]>('/dev/mailbox.json')).length).toBeGreaterThanOrEqual(mails);
    await expectStopped('npm', 'SIGINT');
  }, 180_000);

  async function expectStopped(whom: 'npm' | 'all', signal: 'SIGINT' | 'SIGTERM') {
    product.signal(signal, whom);
    const { code, milliseconds } = await product.ended();
    expect(code).toBe(0);
    expect(milliseconds).toBeLessThan(10_000);
    expect(product.said).toMatch(/Stopped\. Everything is saved\.\s*$/);
    expect([...product.left(), ...liveProcesses(dataDir)]).toEqual([]);
  }
});
