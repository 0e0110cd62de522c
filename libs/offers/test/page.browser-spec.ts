import { newId } from '@hjerterom/kernel';
import { barriersOn, inABrowser, look, openBrowser } from '@hjerterom/platform/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { acceptOffer } from '../src/index.js';
import { inAWeek } from '../src/testing/index.js';
import { OfferWorld } from './offer-world.js';

inABrowser('the offer page on a phone', () => {
  let at: OfferWorld;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    at = await OfferWorld.create();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await at?.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    page = await context.newPage();
  });
  afterEach(() => context.close());

  const open = async ({ offerId }: { offerId: string }, way = '') => {
    await page.goto(`${at.world.url}${at.path(offerId)}${way}`);
  };
  const anOffer = (dates = 1) => {
    const now = at.world.clock.now();
    const during = (week: number) => inAWeek({ now }, week + 1);
    return at.offer({
      spans: Array.from({ length: dates }, (_, week) => ({ occurrenceId: newId(), during: during(week) })),
    });
  };
  const byPhone = async () => {
    const offer = await anOffer();
    await at.as(at.leader, (tx) => acceptOffer(tx, { offerId: offer.offerId, how: 'phone' }, at.subjects));
    return offer;
  };
  it('shows the question and both buttons before anybody scrolls', async () => {
    await open(await anOffer(3));
    await look(page, 'asked');
    for (const name of ['Ja, jeg kan', 'Ikke denne gangen, spør meg igjen']) {
      const box = await page.getByRole('button', { name }).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(48);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(740);
    }
  });

  it('takes a yes, tells who, and lets go again, with taps alone and no script', async () => {
    await open(await anOffer(3));
    await page.getByRole('button', { name: 'Ja, jeg kan' }).click();
    await page.getByRole('heading', { name: 'Takk! Du har sagt ja' }).waitFor();
    await look(page, 'accepted');
    expect(await page.getByRole('link', { name: '29 00 00 42' }).getAttribute('href')).toBe('tel:+4729000042');
    await page.getByRole('link', { name: 'Jeg kan ikke komme likevel' }).click();
    await look(page, 'give-back-which');
    await page.getByRole('link', { name: 'Tirsdag 8. desember' }).click();
    await look(page, 'give-back-sure');
    await page.getByRole('button', { name: 'Ja, si fra at jeg ikke kommer' }).click();
    await page.getByText('Takk for at du sa fra.').waitFor();
    await look(page, 'one-given-back');
    expect(await page.getByText('Prøve Mottaker').count()).toBe(1);
  });

  it('asks an unknown device for a code', async () => {
    await open(await byPhone());
    await look(page, 'locked');
    await page.getByRole('button', { name: 'Send meg en kode' }).click();
    await page.getByLabel('Kode').waitFor();
    await look(page, 'code');
  });

  it.each(['nb', 'en'])('can be used by everybody, in every state (%s)', async (lang) => {
    const scripted = await browser.newContext({ viewport: { width: 320, height: 700 } });
    page = await scripted.newPage();
    const filled = await anOffer();
    const places = { filled, 'given-back': await anOffer(), over: await byPhone(), expired: await anOffer() };
    const set = (column: string, value: string, { offerId }: { offerId: string }) =>
      at.world.rows(`UPDATE offers_offer SET ${column} WHERE id = $1`.replace('?', `'${value}'`), [offerId]);
    await set(`status = 'withdrawn', closed_reason = ?`, 'filled', filled);
    await set(`status = 'withdrawn', closed_reason = ?`, 'given-back', places['given-back']);
    await set(`closed_reason = ?`, 'done', places.over);
    await set(`expires_at = ?`, at.world.clock.now().toISOString(), places.expired);
    const ways: [string, { offerId: string }, string][] = [
      ['asked', await anOffer(3), ''],
      ['clash', await anOffer(), '&said=clash'],
      ['locked', await byPhone(), ''],
      ['code', await byPhone(), '&said=code-wrong'],
      ...Object.entries(places).map(([name, offer]): [string, { offerId: string }, string] => [name, offer, '']),
    ];
    for (const [name, offer, query] of ways) {
      await open(offer, `?lang=${lang}${query}`);
      await look(page, `${name}-${lang}`);
      expect([name, ...(await barriersOn(page))]).toEqual([name]);
    }
    await page.goto(`${at.world.url}/o/x`);
    await look(page, 'not-found');
    await scripted.close();
  });
});
