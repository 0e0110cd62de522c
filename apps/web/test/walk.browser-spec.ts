import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { routeTable } from '../src/route-table.js';
import { cataloguesOf } from '../tools/word-problems.mjs';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { ControlNames } from './walk/control-names.js';
import { Eyes, faults } from './walk/eyes.js';
import { Journal } from './walk/journal.js';
import { Walker } from './walk/walker.js';
import { Watcher } from './walk/watcher.js';
import { WebWorld } from './web-world.js';

const sources = join(process.cwd(), 'apps/web/src');
/** `WALK_SEED=7 npm test -- apps/web/test/walk` walks another way; `WALK_STEPS` further. */
const seed = Number(process.env.WALK_SEED ?? 1905);
const steps = Number(process.env.WALK_STEPS ?? 2_600);
const SHARE_OF_CONTROLS = 0.8;

inABrowser('a random walk over the screens', () => {
  let world: WebWorld;
  let browser: Browser;
  let leader: Visitor;
  let eyes: Eyes;
  let watcher: Watcher;

  beforeAll(async () => {
    world = await WebWorld.sample();
    browser = await openBrowser();
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
  beforeEach(async () => {
    leader = await Visitor.come(browser, world);
    eyes = await Eyes.open(leader.page);
    watcher = new Watcher(leader.page, cataloguesOf(sources));
  });
  afterEach(() => leader.leave());

  it('finds no error page, no console error and no failed request that is not shown', async () => {
    const journal = new Journal(seed);
    const { config, centre } = world;
    const signIn = async () => {
      await leader.context.request.post(`${config.publicUrl}/dev/sign-in`, { data: { personId: centre.leaderId } });
    };
    const walker = new Walker(leader.page, eyes, watcher, new ControlNames(sources), journal, {
      home: world.at('today'),
      signIn,
    });
    await walker.walk(steps);
    if (process.env.WALK_SEED) console.log(journal.summary());
    expect(journal.complaint()).toBe('');
    const forTheLeader = Object.entries(routeTable).filter(([, page]) => !('as' in page));
    expect([...journal.routes.keys()].sort()).toEqual(expect.arrayContaining(forTheLeader.map(([path]) => path)));
    expect(journal.share() >= SHARE_OF_CONTROLS ? 'enough' : journal.summary()).toBe('enough');
  }, 1_800_000);

  describe('is watched by one who sees', () => {
    const judged = async () => watcher.judge(await eyes.look(1_000), eyes);

    beforeEach(async () => {
      await leader.page.goto(world.at('needs'));
      await leader.page.getByRole('heading', { level: 1 }).waitFor();
      expect(await judged()).toEqual([]);
    });

    it('an error in the console', async () => {
      await leader.page.evaluate('console.error("planted")');
      expect(await judged()).toEqual(['console error: planted']);
    });

    it('an error that nobody caught', async () => {
      await leader.page.evaluate('setTimeout(() => { throw new Error("planted") })');
      expect(await judged()).toEqual(['uncaught error: planted']);
    });

    it('a page that does not exist', async () => {
      await leader.page.goto(world.at('no-such-page'));
      expect(await judged()).toEqual(['error page: Denne siden finnes ikke']);
    });

    it('a page that broke', async () => {
      await leader.page.route(/people-page-/, (route) =>
        route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("planted")' }),
      );
      await leader.page.goto(world.at('people'));
      await leader.page.getByRole('heading', { name: 'Noe gikk galt' }).waitFor();
      expect(await judged()).toContain('error page: Noe gikk galt');
    });

    it('a blank page', async () => {
      await leader.page.evaluate('document.getElementById("app").remove()');
      expect(await judged()).toEqual(['blank page']);
    });

    it('an answer with status 500', async () => {
      await leader.page.route('**/planted', (route) => route.fulfill({ status: 500 }));
      await leader.page.evaluate('fetch("/planted")');
      expect((await judged()).join()).toContain('status 500');
    });

    it.each(faults)('a request that fails and is not shown (%s)', async (fault) => {
      // Both at once, so that no other request of the page meets it.
      await leader.page.evaluate(
        `walker.plant('${fault}');
        fetch("/graphql", { method: "POST", body: JSON.stringify({ query: "mutation Planted" }) }).catch(() => 0)`,
      );
      expect(await judged()).toEqual([expect.stringContaining('failed request not shown: mutation Planted')]);
    });

    it.each(faults)('that a failed request is shown (%s)', async (fault) => {
      await eyes.plant(fault);
      await leader.page.getByRole('link', { name: 'Ringeliste' }).click();
      let sight = await eyes.look(1_000);
      // A busy machine asks later.
      for (let looks = 1; sight.failures.length === 0 && looks < 10; looks += 1) sight = await eyes.look(1_000);
      expect(sight.failures).toHaveLength(1);
      expect(await watcher.judge(sight, eyes)).toEqual([]);
    });
  });
});
