import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { milliseconds, printTable, spreadOf } from '../figures.js';
import { type Conditions, newcomer, openBrowser } from './conditions.js';
import { Desk } from './desk.js';
import { listenForScripts, printLargest, referencePage, sizeHeadings, sizeRow } from './scripts.js';
import { addStopwatch, measureLink, measureVisit, type Shown } from './stopwatch.js';

type SignedIn = Awaited<ReturnType<Desk['context']['storageState']>>;

interface Measured {
  readonly path: string;
  readonly first: readonly string[];
  readonly later: readonly string[];
  readonly visits: readonly Shown[];
  readonly reference: readonly number[];
}

/** What each page weighs, and when it is there: with an empty cache, and from another page. */
export async function benchScreens(url: string, conditions: Conditions): Promise<void> {
  const browser = await openBrowser();
  try {
    const desk = await Desk.open(browser, url);
    await desk.fill(conditions.rows);
    const signedIn = await desk.context.storageState();
    const paths = await addresses(desk);
    const measured: Measured[] = [];
    for (const [route, path] of paths)
      measured.push({ ...(await measure(browser, url, path, signedIn, conditions)), path: route });
    printSizes(measured);
    await printLargest();
    printVisits(measured);
    await printLinks(browser, url, [...paths.values()], signedIn, conditions);
  } finally {
    await browser.close();
  }
}

/** Every address of the app's own table, with something of the sample for each parameter. */
async function addresses(desk: Desk): Promise<Map<string, string>> {
  const table = readFileSync(join(process.cwd(), 'apps/web/src/route-table.ts'), 'utf8');
  const routes = [...table.matchAll(/^ {2}'(\/c\/[^']+)'/gm)].map(([, route]) => route as string);
  type Edges = { edges: { node: { id: string } }[] };
  const found = await desk.ask<{
    needs: Edges;
    people: Edges;
    volunteers: { edges: { node: { person: { id: string } | null } }[] };
  }>(
    `query BenchOneOfEach($centreId: ID!) {
      needs(centreId: $centreId, first: 1) { edges { node { id } } }
      people(centreId: $centreId, first: 1) { edges { node { id } } }
      volunteers(centreId: $centreId, first: 1) { edges { node { person { id } } } }
    }`,
  );
  const named: Readonly<Record<string, string | undefined>> = {
    centre: desk.slug,
    need: found.needs.edges[0]?.node.id,
    person: found.people.edges[0]?.node.id,
    volunteer: found.volunteers.edges[0]?.node.person?.id,
  };
  const all = new Map<string, string>();
  for (const route of routes) {
    const unknown = [...route.matchAll(/\$(\w+)/g)].find(([, name]) => !named[name as string]);
    if (unknown) console.log(`${route} is left out: apps/bench does not know ${unknown[0]}.`);
    else
      all.set(
        route,
        route.replace(/\$(\w+)/g, (_all, name: string) => named[name] as string),
      );
  }
  return all;
}

async function measure(
  browser: Browser,
  url: string,
  path: string,
  signedIn: SignedIn,
  conditions: Conditions,
): Promise<Measured> {
  const visits: Shown[] = [];
  const reference: number[] = [];
  let first: string[] = [];
  let later: string[] = [];
  for (let run = 0; run < conditions.runs; run += 1) {
    const page = await newcomer(browser, signedIn, conditions);
    await addStopwatch(page);
    const scripts = listenForScripts(page);
    const shown = await measureVisit(page, `${url}${path}`);
    visits.push(shown);
    first = scripts.filter(({ at }) => at <= shown.title).map(({ name }) => name);
    later = scripts.filter(({ at }) => at > shown.title).map(({ name }) => name);
    await page.context().close();
    reference.push(await visitReference(browser, url, first, signedIn, conditions));
  }
  return { path, first, later, visits, reference };
}

/** The same server, the same bytes, nothing to run: when they are all here. */
async function visitReference(
  browser: Browser,
  url: string,
  names: readonly string[],
  signedIn: SignedIn,
  conditions: Conditions,
): Promise<number> {
  const page = await newcomer(browser, signedIn, conditions);
  const body = referencePage(names);
  await page.route('**/bench-reference', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${url}/bench-reference`, { waitUntil: 'commit' });
  const here = await page.waitForFunction('window.here');
  const time = (await here.jsonValue()) as number;
  await page.context().close();
  return time;
}

function printSizes(measured: readonly Measured[]): void {
  printTable(
    sizeHeadings,
    measured.map(({ path, first, later }) => sizeRow(path, first, later)),
  );
}

function printVisits(measured: readonly Measured[]): void {
  printTable(
    [
      'with an empty cache, ms: median / p95',
      'shell',
      'title',
      'data',
      'same bytes, not run',
      'shell : bytes',
      'data : bytes',
    ],
    measured.map(({ path, visits, reference }) => {
      const [shell, title, data] = (['shell', 'title', 'data'] as const).map((what) =>
        spreadOf(visits.map((shown) => shown[what])),
      );
      const same = spreadOf(reference);
      if (!shell || !title || !data) throw new Error('Nothing was measured.');
      const ratio = (time: number) => (time / same.median).toFixed(1);
      return [path, ...[shell, title, data, same].map(milliseconds), ratio(shell.median), ratio(data.median)];
    }),
  );
}

/** By the links of the navigation, each page twice: the second time it is known. */
async function printLinks(
  browser: Browser,
  url: string,
  paths: readonly string[],
  signedIn: SignedIn,
  conditions: Conditions,
): Promise<void> {
  const [home = ''] = paths;
  const times = new Map<string, { first: Shown[]; again: Shown[] }>();
  for (let run = 0; run < conditions.runs; run += 1) {
    const page = await newcomer(browser, signedIn, conditions);
    await addStopwatch(page);
    await measureVisit(page, `${url}${home}`);
    const links = await page.evaluate<string[]>(
      `[...document.querySelectorAll('nav a')].map((link) => link.getAttribute('href')).filter((href) => href !== '${home}')`,
    );
    for (const path of links) {
      const kept = times.get(path) ?? { first: [], again: [] };
      kept.first.push(await measureLink(page, path));
      await measureLink(page, home);
      kept.again.push(await measureLink(page, path));
      await measureLink(page, home);
      times.set(path, kept);
    }
    await page.context().close();
  }
  printTable(
    ['from another page, ms: median / p95', 'title', 'data', 'title, known', 'data, known'],
    [...times].map(([path, { first, again }]) => [
      path,
      ...[first.map(({ title }) => title), first.map(({ data }) => data)].map(spreadOf).map(milliseconds),
      ...[again.map(({ title }) => title), again.map(({ data }) => data)].map(spreadOf).map(milliseconds),
    ]),
  );
}
