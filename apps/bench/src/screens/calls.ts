import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { printTable, spreadOf } from '../figures.js';
import { type Conditions, newcomer, openBrowser } from './conditions.js';
import { Desk } from './desk.js';
import { addStopwatch, measureVisit } from './stopwatch.js';

/** Somebody who types as most do: five keys in a second. */
const KEY_MS = 200;
/** Before a key of the form one looks whether it is right. */
const LOOK_MS = 600;
/** The promise for a caller known to the system, in seconds. */
const PROMISE_S = 30;

interface CallScript {
  readonly name: string;
  readonly language: string;
  readonly typed: readonly (string | { readonly key: string })[];
}

interface Calls {
  readonly callers: readonly { readonly name: string; readonly phone: string }[];
  readonly callScripts: readonly CallScript[];
}

/** The twenty written calls of the phone form's test, typed as fast as a person does. */
export async function benchCalls(url: string, conditions: Conditions): Promise<void> {
  const { callers, callScripts } = await readCalls();
  const browser = await openBrowser();
  try {
    const desk = await Desk.open(browser, url);
    for (const { name, phone } of callers) await desk.person(name, phone);
    const signedIn = await desk.context.storageState();
    const rows: { script: CallScript; seconds: number; machine: number }[] = [];
    for (const script of callScripts) {
      const page = await newcomer(browser, signedIn, conditions);
      await page.addInitScript(`localStorage.setItem('hjerterom.language', '${script.language}')`);
      await addStopwatch(page);
      await measureVisit(page, `${url}/c/${desk.slug}/needs/new`);
      rows.push({ script, ...(await take(page, script)) });
      await page.context().close();
    }
    printCalls(rows);
  } finally {
    await browser.close();
  }
}

/** @returns how long the call took, and how much of that was not the typist's own time */
async function take(page: Page, { typed }: CallScript): Promise<{ seconds: number; machine: number }> {
  const began = performance.now();
  let own = 0;
  for (const one of typed) {
    if (typeof one === 'string') {
      await page.keyboard.type(one, { delay: KEY_MS });
      own += one.length * KEY_MS;
      continue;
    }
    await page.waitForTimeout(LOOK_MS);
    own += LOOK_MS;
    await page.keyboard.press(one.key);
  }
  await page.getByRole('heading', { name: /^(Lagret|Saved|Henvisningen)/ }).waitFor();
  const seconds = (performance.now() - began) / 1_000;
  return { seconds, machine: seconds - own / 1_000 };
}

function printCalls(rows: readonly { script: CallScript; seconds: number; machine: number }[]): void {
  printTable(
    ['calls at five keys a second', 'keys of the form', 'seconds', 'of it not typing', `of ${PROMISE_S} s`],
    rows.map(({ script: { name, language, typed }, seconds, machine }) => [
      `${language} ${name}`,
      String(typed.filter((one) => typeof one !== 'string').length),
      seconds.toFixed(1),
      machine.toFixed(1),
      `${Math.round((seconds / PROMISE_S) * 100)} %`,
    ]),
  );
  const { median, p95 } = spreadOf(rows.map(({ seconds }) => seconds));
  console.log(`median ${median.toFixed(1)} s, p95 ${p95.toFixed(1)} s, promised ${PROMISE_S} s\n`);
}

/** The scripts are data of the screens' tests: read, not built in. */
async function readCalls(): Promise<Calls> {
  const { default: typescript } = await import('typescript');
  const source = readFileSync(join(process.cwd(), 'apps/web/test/phone-calls.ts'), 'utf8');
  const { outputText } = typescript.transpileModule(source, { compilerOptions: { module: 99, target: 9 } });
  return (await import(`data:text/javascript,${encodeURIComponent(outputText)}`)) as Calls;
}
