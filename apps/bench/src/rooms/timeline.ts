import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printTable, spreadOf } from '../figures.js';
import type { Conditions } from '../screens/conditions.js';
import { freePort } from '../screens/program.js';
import { type House, withHouse } from './house.js';
import { TIMELINE, timelineOf } from './operations.js';
import { startProcess } from './process.js';

/** The promise: at least so much of the requests a second that the hand-written handler answers. */
const PROMISE = 0.5;
const CONNECTIONS = 8;
const ROUND_MS = 3_000;

/**
 * A day of fifty rooms over GraphQL, beside a hand-written Node handler with the same SQL: requests a second of eight
 * connections, in turns of some seconds.
 */
export function benchTimeline({ runs }: Conditions): Promise<void> {
  return withHouse({ rooms: 50, aDay: 6 }, (house) =>
    withReference(house, async (referenceUrl) => {
      const graphql = {
        url: `${house.url}/graphql`,
        cookie: house.cookie,
        body: JSON.stringify({ query: TIMELINE, variables: timelineOf(house) }),
      };
      const reference = { ...graphql, url: referenceUrl };
      const [asked, answered] = [await once(graphql), await once(reference)];
      if (facts(asked) !== facts(answered)) throw new Error('They do not say the same.');
      await perSecond(graphql);
      await perSecond(reference);
      const rates = { graphql: [] as number[], reference: [] as number[] };
      for (let run = 0; run < runs; run += 1) {
        rates.reference.push(await perSecond(reference));
        rates.graphql.push(await perSecond(graphql));
      }
      const [ours, theirs] = [spreadOf(rates.graphql).median, spreadOf(rates.reference).median];
      const ratio = ours / theirs;
      printTable(
        [`a day of ${house.roomIds.length} rooms, of ${house.booked} bookings`, 'a second', 'of the handler'],
        [
          ['hand-written Node handler', theirs.toFixed(0), '1'],
          ['GraphQL', ours.toFixed(0), ratio.toFixed(2)],
        ],
      );
      console.log(
        `${JSON.stringify(asked).length} bytes an answer. Promised: ${PROMISE} at least. ${ratio >= PROMISE ? 'Held.' : 'Not held.'}\n`,
      );
    }),
  );
}

interface Target {
  readonly url: string;
  readonly cookie: string;
  readonly body: string;
}

async function withReference({ databaseUrl, said }: House, use: (url: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hjerterom-reference-'));
  const statements = join(folder, 'statements.json');
  writeFileSync(statements, JSON.stringify(said.timeline));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = { DATABASE_URL: databaseUrl, PORT: String(port), STATEMENTS: statements };
  const server = await startProcess('dist/apps/bench/src/reference/main.js', environment, url);
  try {
    await use(url);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many requests a second are answered, of some connections that ask again at once. */
async function perSecond(target: Target): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const until = performance.now() + ROUND_MS;
  let answered = 0;
  const askOnAndOn = async () => {
    while (performance.now() < until) {
      await post(target, agent);
      answered += 1;
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: CONNECTIONS }, askOnAndOn));
  agent.destroy();
  return (answered * 1_000) / (performance.now() - began);
}

async function once(target: Target): Promise<unknown> {
  const agent = new Agent();
  return JSON.parse(await post(target, agent));
}

function post({ url, cookie, body }: Target, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', cookie, 'content-length': Buffer.byteLength(body) };
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 200)}`));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** What an answer says, whatever the order of its keys and the case of its enums. */
function facts(answer: unknown): string {
  return JSON.stringify(inOrder(answer)).toLowerCase();
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  );
}
