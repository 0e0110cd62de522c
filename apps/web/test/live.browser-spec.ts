import { eventually } from '@hjerterom/platform/testing';
import type { Browser } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

inABrowser('a screen that stays open', () => {
  let world: WebWorld;
  let browser: Browser;
  let leader: Visitor;

  beforeAll(async () => {
    world = await WebWorld.create();
    browser = await openBrowser();
    leader = await Visitor.come(browser, world);
    await leader.page.goto(world.at('needs'));
    await leader.page.getByText('Ingen behov her').waitFor();
    // The subscription is there when its first notice has been heard: the page has asked twice by then.
    await leader.page.waitForTimeout(500);
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('shows by itself what others do', async () => {
    await world.need('Dagny Rask');
    await leader.page.getByText('Dagny Rask').waitFor();
  });

  it('shows what is done through another process of the API', async () => {
    const other = await world.anotherApi();
    const needId = await world.need('Else Avlyst');
    const colleague = await Visitor.come(browser, world, { at: other.url });
    await colleague.page.goto(`${other.url}/c/${world.centre.slug}/needs`);
    await colleague.page.getByText('Else Avlyst').waitFor();
    const query = `mutation Cancel($centreId: ID!, $input: CancelNeedInput!) {
      cancelNeed(centreId: $centreId, idempotencyKey: "once", input: $input) { __typename }
    }`;
    const variables = { centreId: world.centre.id, input: { needId, reason: 'Ordnet seg' } };
    await leader.context.request.post(`${world.config.publicUrl}/graphql`, { data: { query, variables } });
    await colleague.page.getByText('Else Avlyst').waitFor({ state: 'detached' });
    await colleague.leave();
    await other.close();
  });

  it('catches up by itself when the program was away, and says so meanwhile', async () => {
    await world.stopApi();
    await world.need('Eva Senere');
    // What was asked meanwhile says that it had no answer, too: once or more.
    const lost = leader.page.getByText('Vi får ikke kontakt med Hjerterom.');
    await lost.first().waitFor();
    await world.startApi();
    await leader.page.getByText('Eva Senere').waitFor();
    await eventually(async () => (await lost.count()) === 0, 30_000);
    await world.need('Frida Etterpå');
    await leader.page.getByText('Frida Etterpå').waitFor();
  });

  it('says so without a network, and catches up when there is one', async () => {
    await leader.context.setOffline(true);
    await leader.page.getByText('Du er uten nett.').waitFor();
    await world.need('Gro Nettløs');
    await leader.context.setOffline(false);
    await leader.page.getByText('Gro Nettløs').waitFor();
  });

  it('tells those who may not hear of it nothing', async () => {
    const volunteerId = await world.person('Henny Frivillig', 'volunteer');
    const volunteer = await Visitor.come(browser, world, { personId: volunteerId });
    const heard: string[] = [];
    volunteer.page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => heard.push(String(payload))),
    );
    const told = () => heard.filter((frame) => frame.includes('"type":"next"'));
    await volunteer.page.goto(world.at('needs'));
    // They listen to what is about themselves, and are told once that they may have missed something before.
    await eventually(() => told().some((frame) => frame.includes('"ownChanges":{')));
    await world.need('Ivar Hemmelig');
    // The leader has heard of it by now.
    await leader.page.getByText('Ivar Hemmelig').waitFor();
    expect(told()).toHaveLength(1);
    await volunteer.leave();
  });
});
