import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { Writable } from 'node:stream';
import { Log, loadConfig } from '@hjerterom/platform';
import { createTestDatabase, type TestDatabase } from '@hjerterom/platform/testing';
import type { INestApplication } from '@nestjs/common';
import { createApi } from '../src/create-api.js';

const documents: Record<string, string> = JSON.parse(readFileSync('apps/web/src/gql/persisted-documents.json', 'utf8'));
const screens = Object.values(documents).map((text) => ({
  name: /(?:query|mutation|subscription) (\w+)/.exec(text)?.[1],
  text,
}));

/** The API as it is served to a town: behind a proxy that speaks HTTPS. */
describe('the API in production', () => {
  let database: TestDatabase;
  let api: INestApplication;
  let url: string;
  const lines: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const config = loadConfig({
      MODE: 'production',
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: 'https://frivillig.example.org',
      DATABASE_URL: database.url,
      SECRET: 'f3b1c09ab7d2e84650c9f3b1a09ab7d2',
      SMTP_URL: 'smtp://localhost:2525',
      MAIL_FROM: 'hei@example.org',
    });
    const heard = new Writable({
      write: (line, _encoding, done) => {
        lines.push(String(line));
        done();
      },
    });
    api = await createApi(config, new Log('info', heard));
  });
  afterAll(async () => {
    await api?.close();
    await database?.drop();
  });

  const send = (query: unknown, init: RequestInit = {}) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: {} }),
      ...init,
    });

  it.each(screens)('runs what the screens send: $name', async ({ text }) => {
    expect(await (await send(text)).text()).not.toContain('OPERATION_NOT_ACCEPTED');
  });

  it('answers them', async () => {
    const me = screens.find(({ name }) => name === 'Me')?.text;
    expect(await (await send(me)).json()).toEqual({ data: { me: null } });
  });

  it('tells the log which of them was sent, and no name that somebody made up', async () => {
    const me = screens.find(({ name }) => name === 'Me')?.text;
    await send(me, { headers: { 'content-type': 'application/json', 'x-request-id': '0'.repeat(16) } });
    await send('query Gudrun { me { __typename } }');
    const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(told).toContainEqual(
      expect.objectContaining({ requestId: '0'.repeat(16), route: '/graphql', operation: 'Me', status: 200 }),
    );
    expect(lines.join()).not.toContain('Gudrun');
  });

  it.each([
    ['an operation of somebody else', '{ me { memberships { centreId } } }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['the name of a type', '{ __typename }'],
    ['nothing', undefined],
    ['no text', { kind: 'Document' }],
  ])('refuses %s', async (_what, query) => {
    const response = await send(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'Only the operations of the screens are accepted here.',
          extensions: { code: 'OPERATION_NOT_ACCEPTED' },
        },
      ],
    });
  });

  it('refuses an operation of the screens with another beside it, as a hash, in a list, and in an address', async () => {
    const me = screens.find(({ name }) => name === 'Me')?.text ?? '';
    const extensions = { persistedQuery: { version: 1, sha256Hash: Object.keys(documents)[0]?.slice(7) } };
    const body = (value: unknown) => ({ body: JSON.stringify(value) });
    const refused = [
      await send(`${me} query Other { me { __typename } }`),
      await send(undefined, body({ extensions })),
      await send(undefined, body([{ query: me }])),
      await fetch(`${url}/graphql?query=${encodeURIComponent(me)}`, { headers: { 'apollo-require-preflight': '1' } }),
      await send(me, { headers: { 'content-type': 'text/plain' } }),
    ];
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
  });

  it('has no landing page', async () => {
    const response = await fetch(`${url}/graphql`, { headers: { accept: 'text/html' } });
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/json; charset=utf-8']);
  });

  it.each(['dev/mailbox', 'dev/mailbox.json', 'dev/clock', 'dev/mailbox/8de76d79-8d71-5181-af72-857ebe21066f'])(
    'has nothing at /%s',
    async (path) => {
      expect((await fetch(`${url}/${path}`)).status).toBe(404);
    },
  );

  it('lets nobody in who only says who they are', async () => {
    const body = JSON.stringify({ personId: '8de76d79-8d71-5181-af72-857ebe21066f' });
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${url}/dev/sign-in`, { method: 'POST', headers, body })).status).toBe(404);
  });

  const answers = ['', 'sign-in', 'c/prove', 'health/live', 'nowhere', 'assets/pages.css', 'o/not-a-link', 'graphql'];
  it.each(answers)('tells the browser at /%s what may run and who may frame it', async (path) => {
    const { headers } = await fetch(`${url}/${path}`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:(?!\/\/)/);
    expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toMatch(/deny/i);
    expect(headers.get('permissions-policy')).toContain('geolocation=()');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
  });

  it('tells nothing of itself when what is sent cannot be read', async () => {
    for (const body of ['{"query": "{ hemmelig', `"${'x'.repeat(300_000)}"`]) {
      const response = await send(undefined, { body });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(await response.text()).not.toMatch(/node_modules|\.js| {4}at |"stack"/);
    }
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as { port: number };
  await new Promise((closed) => server.close(closed));
  return port;
}
