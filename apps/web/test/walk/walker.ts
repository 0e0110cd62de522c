import type { Page } from 'playwright-core';
import { pages } from '../../src/shell/pages.js';
import type { Control, ControlNames } from './control-names.js';
import { Dice } from './dice.js';
import { type Eyes, faults, type Sight } from './eyes.js';
import { useControl } from './gait.js';
import type { Journal } from './journal.js';
import type { Watcher } from './watcher.js';

/** What a walker needs to know of the place. */
export interface Place {
  /** An address to begin at, and to come back to. */
  readonly home: string;
  /** Lets the walker in again when they have signed out. */
  signIn(): Promise<void>;
}

interface Named extends Control {
  readonly index: number;
  readonly called: string;
}

/** Keys that every page has. */
const keysEverywhere = [...pages.map(({ key }) => key), '?', 'ctrl+k', 'z'];
const widths = [1280, 768, 360];
/** How long a patient user waits for an answer, in milliseconds; the others go on at once. */
const PATIENCE_MS = 500;
/** So often one looks whether a page has come. */
const MOST_LOOKS = 30;
/** A page may be on its way for so many looks. */
const MOST_WITHOUT_CONTROLS = 10;
/** How often one does what one has not done. */
const CURIOSITY = 0.8;
/** A way to a page that was not seen yet is worth more than any other. */
const NEW_ROUTE = 1_000;
/** Signing out and in again shows little; so often is enough. */
const MOST_SIGN_OUTS = 2;
/** Whoever walks by chance cannot know the code that opens a locked screen: lock.browser-spec.ts does. */
const LOCK = 'shell.lock';
const LOCKS = ['Lås skjermen', 'Lock the screen'];

/** What is done how often. */
const habits = {
  control: 74,
  key: 9,
  tab: 5,
  back: 3,
  forward: 1,
  reload: 1.5,
  width: 2,
  escape: 2.5,
  fault: 1.5,
} as const;
type Habit = keyof typeof habits;

/** Walks over the screens at random, with a liking for what was used least. */
export class Walker {
  private last = { route: '', heading: '' };
  /** How often each was chosen: what cannot be used, since something lies upon it, is not chosen for ever. */
  private readonly tried = new Map<string, number>();
  /** So many looks in a row found nothing to use. */
  private withoutControls = 0;

  constructor(
    private readonly page: Page,
    private readonly eyes: Eyes,
    private readonly watcher: Watcher,
    private readonly names: ControlNames,
    private readonly journal: Journal,
    private readonly place: Place,
  ) {
    page.on('dialog', (dialog) => void dialog.accept());
    page.context().on('page', (other) => void other.close());
  }

  /** So many steps, and a last look. */
  async walk(steps: number): Promise<void> {
    await this.page.goto(this.place.home);
    for (let step = 0; step < steps; step += 1) {
      const dice = new Dice(this.journal.seed, step);
      const sight = await this.takeIn(dice.happens(0.6) ? PATIENCE_MS : 0);
      if (sight) await this.act(sight, dice).catch((error: Error) => this.stumble(error));
    }
    await this.takeIn(PATIENCE_MS);
  }

  /** Looks, and writes down what is there and what is wrong; null when there was nothing to go on with. */
  private async takeIn(patience: number): Promise<Sight | null> {
    const sight = await this.arrive(patience);
    if (!sight.path.startsWith('/c')) {
      this.journal.step(`outside, at ${sight.path}: signs in again`);
      await this.place.signIn();
      await this.page.goto(this.place.home);
      return null;
    }
    const wrong = await this.watcher.judge(sight, this.eyes);
    this.withoutControls = sight.controls.length > 0 ? 0 : this.withoutControls + 1;
    if (this.withoutControls === MOST_WITHOUT_CONTROLS) wrong.push('page with nothing to use');
    for (const one of wrong) this.journal.trouble(`${one} [${this.routeOf(sight)}]`);
    if (wrong.some((one) => /page/.test(one))) {
      await this.page.goto(this.place.home);
      return null;
    }
    const route = this.names.routeOf(sight.path);
    if (route) this.journal.routes.set(route, (this.journal.routes.get(route) ?? 0) + 1);
    return sight;
  }

  /** Looks until the page is the one that the address says: a page that is loaded leaves the old one standing meanwhile. */
  private async arrive(patience: number): Promise<Sight> {
    let sight = await this.eyes.look(patience);
    for (let look = 0; look < MOST_LOOKS && this.isUnderWay(sight); look += 1) sight = await this.eyes.look(50);
    this.last = { route: this.routeOf(sight), heading: sight.heading };
    return sight;
  }

  private isUnderWay(sight: Sight): boolean {
    return this.routeOf(sight) !== this.last.route && sight.heading === this.last.heading;
  }

  private async act(sight: Sight, dice: Dice): Promise<void> {
    const route = this.routeOf(sight);
    const controls = this.usable(sight, route);
    const keys = this.keysOf(sight, route);
    for (const { called } of [...controls, ...keys]) this.journal.see(called);
    const habit = dice.weighted(Object.keys(habits) as Habit[], (one) => habits[one]);
    if (habit === 'control' && controls.length > 0) await this.use(this.leastUsed(controls, dice), route, dice);
    else if (habit === 'key') await this.press(this.leastUsed(keys, dice), route);
    else await this.move(habit, route, dice);
  }

  private async use(control: Named, route: string, dice: Dice): Promise<void> {
    this.journal.step(`[${route}] ${control.called} «${control.name.slice(0, 60)}»`);
    const used = await useControl(this.page, this.eyes, control.index, control, dice);
    if (!used) return this.journal.notice('a control was gone before it could be used');
    this.journal.use(control.called);
    this.journal.amend(used.what);
    if (used.covered) this.journal.notice(`${control.called} was covered by «${used.covered}»`);
  }

  private async press({ key, called }: { key: string; called: string }, route: string): Promise<void> {
    this.journal.step(`[${route}] ${called}`);
    this.journal.use(called);
    // A single key is a letter where one writes.
    if (key.length === 1)
      await this.page.evaluate(
        'document.activeElement?.matches("input, textarea, select") && document.querySelector("h1")?.focus()',
      );
    await this.page.keyboard.press(key.replace('ctrl+', 'Control+'));
    await this.lookForFocus(called);
  }

  private async move(habit: Habit, route: string, dice: Dice): Promise<void> {
    this.journal.step(`[${route}] ${habit}`);
    const { page } = this;
    if (habit === 'back') await page.goBack({ waitUntil: 'commit' });
    if (habit === 'forward') await page.goForward({ waitUntil: 'commit' });
    if (habit === 'reload') await page.reload({ waitUntil: 'commit' });
    if (habit === 'escape') await page.keyboard.press('Escape');
    if (habit === 'width') await page.setViewportSize({ width: dice.one(widths), height: 800 });
    if (habit === 'fault') {
      const fault = dice.one(faults);
      this.journal.amend(fault);
      await this.eyes.plant(fault);
    }
    if (habit === 'tab') {
      for (let times = Math.ceil(dice.number() * 4); times > 0; times -= 1) await page.keyboard.press('Tab');
      const key = dice.happens(0.6) ? 'Enter' : 'Space';
      if (!(await page.evaluate(`${JSON.stringify(LOCKS)}.includes(document.activeElement?.textContent)`)))
        await page.keyboard.press(key);
      await this.lookForFocus(`${route} after Tab`);
    }
  }

  /** Whoever goes by keyboard must know where they are. */
  private async lookForFocus(after: string): Promise<void> {
    if ((await this.eyes.look(300)).focusLost) this.journal.notice(`nothing had the focus after ${after}`);
  }

  private usable(sight: Sight, route: string): Named[] {
    const origin = new URL(this.place.home).origin;
    return sight.controls
      .map((control, index) => ({ ...control, index, called: this.names.nameOf(control, route) }))
      .filter(({ href }) => !href || (href.startsWith(`${origin}/c`) && !href.includes('://tel')))
      .filter(({ called }) => !called.includes(LOCK))
      .filter(
        ({ called }) => !(called.includes('signOut') && (this.journal.controls.get(called) ?? 0) >= MOST_SIGN_OUTS),
      );
  }

  private keysOf(sight: Sight, route: string): { key: string; called: string }[] {
    const own = sight.keys
      .map(({ key, of }) => ({ key: key.toLowerCase().replace(/^ctrl\s*\+?\s*/, 'ctrl+'), of }))
      .filter(({ key }) => /^(.|ctrl\+(.|enter))$/.test(key) && !keysEverywhere.includes(key));
    return [
      ...keysEverywhere.map((key) => ({ key, called: `everywhere key ${key}` })),
      ...own
        .map(({ key, of }) => ({ key: key.replace('enter', 'Enter'), called: this.names.nameOfKey(of, route) }))
        .filter(({ called }) => !called.includes(LOCK)),
    ];
  }

  /**
   * Mostly the way to a page that was not seen yet, then what was never used; where all was, often a way to where something was not; else what was used least. What is
   * there many times, such as the bookings of a week, is one thing to choose.
   */
  private leastUsed<One extends { readonly called: string }>(choices: readonly One[], dice: Dice): One {
    const names = [...new Set(choices.map(({ called }) => called))];
    const name = this.leastUsedName(names, dice);
    this.tried.set(name, (this.tried.get(name) ?? 0) + 1);
    return dice.one(choices.filter(({ called }) => called === name));
  }

  private leastUsedName(names: readonly string[], dice: Dice): string {
    const usesOf = (name: string) => (this.journal.controls.get(name) ?? 0) + (this.tried.get(name) ?? 0);
    const waysOut = names.filter((name) => this.promiseOf(name) === NEW_ROUTE);
    if (waysOut.length > 0 && dice.happens(CURIOSITY)) return dice.one(waysOut);
    const unused = names.filter((name) => usesOf(name) === 0);
    if (unused.length > 0 && dice.happens(CURIOSITY)) return dice.one(unused);
    const ways = names.filter((name) => this.promiseOf(name) > 0);
    if (unused.length === 0 && ways.length > 0 && dice.happens(CURIOSITY))
      return dice.weighted(ways, (way) => this.promiseOf(way));
    return dice.weighted(names, (name) => (1 + usesOf(name)) ** -1.5);
  }

  /**
   * How much that was never used lies where this leads, for each step that was made there: where one was often and it is
   * unused still, it is not easily come by.
   */
  private promiseOf(called: string): number {
    const [, leadsTo] = called.split(' → ');
    // Round in a circle leads nowhere.
    if (!leadsTo?.startsWith('/c/') || leadsTo === this.last.route) return 0;
    const visits = this.journal.routes.get(leadsTo);
    return visits === undefined ? NEW_ROUTE : this.journal.unusedOn(leadsTo) / visits;
  }

  private routeOf({ path }: Sight): string {
    return this.names.routeOf(path) ?? path.replace(/^\/c\/[^/]+/, '/c/$centre');
  }

  /** What was aimed at went away meanwhile, or the page with it: that happens to quick users too. */
  private stumble(error: Error): void {
    const moved =
      /Timeout|not attached|detached|context was destroyed|navigat|interrupted|not visible|Malformed value/i;
    if (!moved.test(error.message)) throw error;
    this.journal.notice(`stumbled: ${error.message.split('\n')[0]}`);
  }
}
