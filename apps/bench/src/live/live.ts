import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { printTable, type Spread, spreadOf } from '../figures.js';
import { type Conditions, newcomer, openBrowser } from '../screens/conditions.js';
import { Desk } from '../screens/desk.js';
import type { Running } from '../screens/program.js';

/** The promise: what a volunteer answers stands on the leader's screen within so many milliseconds. */
const PROMISE_MS = 1_000;
const DAY_MS = 86_400_000;

/** A need that a volunteer has been asked about, with the page where it is answered. */
interface Asked {
  readonly needId: string;
  readonly link: string;
}

/**
 * Two browsers: how long it takes from a volunteer's tap on yes until the leader's open screen shows it, and the same
 * when the program was stopped and started in between. A screen that asks anew is measured beside it.
 */
export async function benchLive({ url, restart }: Running, conditions: Conditions): Promise<void> {
  const browser = await openBrowser();
  try {
    const desk = await Desk.open(browser, url);
    await desk.toTheDay();
    const signedIn = await desk.context.storageState();
    const leader = await newcomer(browser, signedIn, conditions);
    const usual: number[] = [];
    const afterRestart: number[] = [];
    const reloads: number[] = [];
    for (let run = 0; run < conditions.runs; run += 1) {
      usual.push(await answered(browser, desk, leader, conditions));
      reloads.push(await reloaded(leader));
      if (restart) afterRestart.push(await answered(browser, desk, leader, conditions, restart));
    }
    printLive({ usual: spreadOf(usual), reload: spreadOf(reloads), afterRestart: restart && spreadOf(afterRestart) });
  } finally {
    await browser.close();
  }
}

/** @returns milliseconds from the tap until the leader's screen says that it is agreed */
async function answered(
  browser: Browser,
  desk: Desk,
  leader: Page,
  conditions: Conditions,
  restart?: () => Promise<void>,
): Promise<number> {
  const { needId, link } = await ask(desk);
  await leader.goto(`${desk.url}/c/${desk.slug}/needs/${needId}`);
  await leader.getByText('Spurt', { exact: true }).first().waitFor();
  await leader.waitForLoadState('networkidle');
  const volunteer = await newcomer(browser, { cookies: [], origins: [] }, conditions);
  await volunteer.goto(link);
  if (restart) {
    await restart();
    // The clock of a program that was started anew goes as the machine's: by night, nobody is asked.
    await desk.toTheDay();
  }
  const shown = leader.getByText('Avtalt', { exact: true }).first();
  const began = performance.now();
  // The tap, and not the page that comes of it.
  await volunteer.getByRole('button', { name: 'Ja, jeg kan' }).click({ noWaitAfter: true });
  await shown.waitFor({ timeout: 60_000 });
  const milliseconds = performance.now() - began;
  await volunteer.context().close();
  return milliseconds;
}

/** @returns milliseconds that the same screen takes when it is asked for anew */
async function reloaded(leader: Page): Promise<number> {
  const began = performance.now();
  await leader.reload({ waitUntil: 'commit' });
  await leader.getByText('Avtalt', { exact: true }).first().waitFor();
  return performance.now() - began;
}

/** Somebody new needs help, and the first on the list is asked. */
async function ask(desk: Desk): Promise<Asked> {
  const { gateQuestions } = await desk.ask<{ gateQuestions: { id: string; closingAnswer: boolean }[] }>(
    'query BenchGate($centreId: ID!) { gateQuestions(centreId: $centreId, kind: "handlehjelp") { id closingAnswer } }',
  );
  const recipientId = await desk.person(`Benk Prøve ${randomUUID()}`, `+4701640${String(Math.random()).slice(2, 5)}`);
  const startsAt = new Date((await desk.now()).getTime() + 3 * DAY_MS).toISOString();
  const input = {
    ...{ kind: 'handlehjelp', recipientId, when: { fixed: { startsAt } } },
    gateAnswers: gateQuestions.map(({ id, closingAnswer }) => ({ questionId: id, answer: !closingAnswer })),
  };
  const { registerNeed } = await desk.ask<{ registerNeed: { id: string } }>(
    `mutation BenchNeed($centreId: ID!, $key: String!, $input: RegisterNeedInput!) {
      registerNeed(centreId: $centreId, idempotencyKey: $key, input: $input) { ... on Need { id } }
    }`,
    { key: randomUUID(), input },
  );
  const needId = registerNeed.id;
  const { candidates } = await desk.ask<{ candidates: { candidates: { personId: string }[] } }>(
    `query BenchCandidates($centreId: ID!, $needId: ID!) {
      candidates(centreId: $centreId, needId: $needId, first: 1) { candidates { personId } }
    }`,
    { needId },
  );
  const personId = candidates.candidates[0]?.personId;
  if (!personId) throw new Error('Nobody in the sample centre can be asked.');
  await desk.ask(
    `mutation BenchAsk($centreId: ID!, $key: String!, $input: AskVolunteersInput!) {
      askVolunteers(centreId: $centreId, idempotencyKey: $key, input: $input) { __typename }
    }`,
    { key: randomUUID(), input: { needId, personIds: [personId] } },
  );
  return { needId, link: await linkTo(desk, needId, personId) };
}

/** The link in the question that the volunteer was sent, once it is there. */
async function linkTo(desk: Desk, needId: string, personId: string): Promise<string> {
  const { need } = await desk.ask<{ need: { offers: { id: string }[] } }>(
    'query BenchOffers($centreId: ID!, $id: ID!) { need(centreId: $centreId, id: $id) { offers { id } } }',
    { id: needId },
  );
  for (let tries = 0; tries < 300; tries += 1) {
    const asked = await desk.context.request.get(`${desk.url}/dev/mailbox.json?personId=${personId}`);
    const mails = (await asked.json()) as { subjectId: string; link: string | null }[];
    const link = mails.find(({ subjectId }) => subjectId === need.offers[0]?.id)?.link;
    if (link) return `${desk.url}${new URL(link).pathname}?lang=nb`;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error('The question never came. Quiet hours? Move /dev/clock to the day.');
}

function printLive(times: { usual: Spread; reload: Spread; afterRestart: Spread | undefined }): void {
  const row = (what: string, { median, p95 }: Spread) => [
    what,
    ...[median, p95].map((time) => time.toFixed(0)),
    (median / times.reload.median).toFixed(2),
    p95 < PROMISE_MS ? 'kept' : 'not kept',
  ];
  printTable(
    ['from the tap on yes to the leader’s screen', 'median ms', 'p95 ms', 'of a reload', `under ${PROMISE_MS} ms`],
    [
      row('as it is', times.usual),
      ...(times.afterRestart ? [row('after the program was started again', times.afterRestart)] : []),
      row('the same screen, asked for anew', times.reload).map((cell, column) => (column === 4 ? '' : cell)),
    ],
  );
}
