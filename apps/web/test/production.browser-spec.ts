import type { Browser } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

/** What production must be told, beside where it is. */
const production = {
  MODE: 'production',
  HOST: '127.0.0.1',
  SECRET: 'b0a6de3fd1b34df6a6a2f4f6ae1f12c3',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'hei@example.org',
};

inABrowser('the screens in production', () => {
  let world: WebWorld;
  let browser: Browser;
  let leader: Visitor;

  beforeAll(async () => {
    world = await WebWorld.create(production);
    browser = await openBrowser();
    leader = await Visitor.come(browser, world, { personId: null });
    await leader.context.addCookies([{ ...(await world.leadersCookie()), url: world.config.publicUrl }]);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('ask for what they need and are given it, and hear of what others do', async () => {
    await leader.page.goto(world.at('needs'));
    await leader.page.getByText('Ingen behov her').waitFor();
    await leader.page.waitForLoadState('networkidle');
    await world.need('Dagny Rask');
    await leader.page.getByText('Dagny Rask').waitFor();
    expect(leader.troubles).toEqual([]);
  });

  it('are all that is answered: the same browser asking anything else is refused', async () => {
    const query = 'query Needs($centreId: ID!) { needs(centreId: $centreId, first: 100) { edges { node { notes } } } }';
    const data = { query, variables: { centreId: world.centre.id } };
    const answer = await leader.context.request.post(`${world.config.publicUrl}/graphql`, { data });
    expect([answer.status(), await answer.text()]).toEqual([400, expect.stringContaining('OPERATION_NOT_ACCEPTED')]);
  });
});
