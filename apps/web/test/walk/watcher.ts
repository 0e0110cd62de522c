import type { Page } from 'playwright-core';
import type { Catalogue } from '../../tools/word-problems.mjs';
import type { Eyes, Failure, Sight } from './eyes.js';

/** A failure may be shown so much later, in milliseconds. */
const PATIENCE_MS = 3_000;

/** Pages that nobody should come to by what a page offers. */
const errorPages = [
  'pageWords.notFoundTitle',
  'pageWords.brokenTitle',
  'sessionWords.wrongCentreTitle',
  'sessionWords.signedOutTitle',
];
/** The page for a program that does not answer: right only when it does not. */
const problemPage = 'pageWords.problemTitle';
/** What is said of something that is not there. */
const missing = /^(missing|notFound|gone|notThere)$/;

/** Sees what a user should never see, and what they should have been told. */
export class Watcher {
  private readonly heard: string[] = [];
  /** The failures that were looked at. */
  private readonly judged = new Set<string>();
  /** The address of the last look. */
  private before = '';
  private readonly errorHeadings: ReadonlySet<string>;
  private readonly problemHeadings: ReadonlySet<string>;
  private readonly missingTexts: readonly string[];

  constructor(page: Page, catalogues: readonly Catalogue[]) {
    const texts = catalogues.flatMap(({ name, words }) =>
      Object.values(words).flatMap((keys) => Object.entries(keys).map(([key, text]) => ({ name, key, text }))),
    );
    const headings = (of: readonly string[]) =>
      new Set(texts.filter(({ name, key }) => of.includes(`${name}.${key}`)).map(({ text }) => text));
    this.errorHeadings = headings(errorPages);
    this.problemHeadings = headings([problemPage]);
    this.missingTexts = texts.filter(({ key }) => missing.test(key)).map(({ text }) => text);
    this.listen(page);
  }

  /** What is wrong since the last look. It may still be on its way to the screen: `eyes` look again before it is said. */
  async judge(sight: Sight, eyes: Eyes): Promise<string[]> {
    const moved = this.before !== sight.path;
    this.before = sight.path;
    const failures = sight.failures.filter((failure) => !this.judged.has(keyOf(failure)));
    for (const failure of failures) this.judged.add(keyOf(failure));
    const unshown = await this.unshown(failures, sight, eyes, moved);
    const wrong = [...this.heard.splice(0), ...unshown.map(saidOf)];
    const planted = sight.failures.some((failure) => failure.planted);
    if (this.errorHeadings.has(sight.heading)) wrong.push(`error page: ${sight.heading}`);
    if (this.problemHeadings.has(sight.heading) && !planted && sight.failures.length === 0)
      wrong.push(`problem page, and nothing had failed: ${sight.heading}`);
    if (isBlank(sight) && (await this.stays(isBlank, eyes))) wrong.push('blank page');
    return wrong;
  }

  private async unshown(
    failures: readonly Failure[],
    sight: Sight,
    eyes: Eyes,
    moved: boolean,
  ): Promise<readonly Failure[]> {
    // Nobody waits for what a page wanted to show that they have left.
    let left = failures.filter(({ writes, page, planted }) => writes || !(page !== sight.path || (planted && moved)));
    const lacks = (now: Sight) => {
      left = left.filter((failure) => !this.isShown(failure, now));
      return left.length > 0;
    };
    if (lacks(sight)) await this.stays(lacks, eyes);
    return left;
  }

  /** Whether it is still so after a while. */
  private async stays(isSo: (sight: Sight) => boolean, eyes: Eyes): Promise<boolean> {
    const until = performance.now() + PATIENCE_MS;
    while (performance.now() < until) {
      const sight = await eyes.look(100);
      if (!isSo(sight)) return false;
    }
    return true;
  }

  private isShown({ page, heading, name, writes, at, visit }: Failure, sight: Sight): boolean {
    // Nobody waits for what a page wanted to show that they have left, or what was asked for again and came.
    const over =
      page !== sight.path || heading !== sight.heading || visit !== sight.visit || (sight.answered[name] ?? 0) > at;
    if (!writes && over) return true;
    const wasSaid = visit === sight.visit && sight.warnedAt >= at;
    return wasSaid || sight.warnings.length > 0 || this.missingTexts.some((said) => sight.text.includes(said));
  }

  private listen(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.heard.push(`console error: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.heard.push(`uncaught error: ${error.message}`));
    page.on('response', (response) => {
      if (response.status() >= 400) this.heard.push(`status ${response.status()}: ${response.url()}`);
    });
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      // A page that is left takes its requests with it.
      if (why !== 'net::ERR_ABORTED') this.heard.push(`failed request: ${request.url()} (${why})`);
    });
  }
}

function isBlank({ heading, text }: Sight): boolean {
  return !heading || !text;
}

function saidOf({ name, why, writes }: Failure): string {
  return `failed request not shown: ${writes ? 'mutation' : 'query'} ${name} (${why})`;
}

function keyOf({ visit, at, name }: Failure): string {
  return `${visit} ${at} ${name}`;
}
