import { barriersOn, inABrowser, look, openBrowser, tooWideOn } from '@hjerterom/platform/testing';
import type { Browser, Page } from 'playwright-core';
import { PagesWorld } from './pages-world.js';

/** Leads somebody to a page, in the language that the address asks for. */
type Way = (page: Page, lang: string, at: PagesWorld) => Promise<unknown>;

const phone = { width: 360, height: 740 };
const open = (page: Page, at: PagesWorld, path: string) => page.goto(`${at.url}${path}`);
const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).click();
const yes = /^(Ja, jeg kan|Yes, I can)$/;

/** Every page that people are sent to, in every state in which it asks or tells something. */
const ways: Readonly<Record<string, Way>> = {
  home: (page, lang, at) => open(page, at, `/?lang=${lang}`),
  'home-leader': async (page, lang, at) => {
    await at.signIn(page);
    await open(page, at, `/?lang=${lang}`);
    await page.getByRole('link', { name: /Prøvedal Frivilligsentral$/ }).waitFor();
  },
  accessibility: (page, lang, at) => open(page, at, `/accessibility?lang=${lang}`),
  clock: (page, lang, at) => open(page, at, `/dev/clock?lang=${lang}`),
  'sample-people': (page, lang, at) => open(page, at, `/dev/sign-in?lang=${lang}`),
  'sign-in': (page, lang, at) => open(page, at, `/sign-in?lang=${lang}`),
  'sign-in-code': async (page, lang, at) => {
    await open(page, at, `/sign-in?lang=${lang}`);
    await page.locator('#address').fill('ukjent@example.org');
    await press(page, /^(Send meg en kode|Send me a code)$/);
    await page.locator('#code').fill('000000');
    await press(page, /^(Logg inn|Sign in)$/);
    await page.getByRole('alert').waitFor();
  },
  'sign-in-password': (page, lang, at) => open(page, at, `/sign-in/password?lang=${lang}`),
  account: async (page, lang, at) => {
    await at.signIn(page);
    await open(page, at, `/account?lang=${lang}`);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
  },
  'second-step': async (page, lang, at) => {
    await at.signIn(page);
    await open(page, at, `/account/second-step?lang=${lang}`);
    await page.getByRole('img').last().waitFor();
  },
  mailbox: async (page, lang, at) => {
    await at.mailed(await at.one(), 'offers.question');
    await open(page, at, `/dev/mailbox?lang=${lang}`);
    await page.getByRole('article').first().waitFor();
  },
  asked: async (page, lang, at) => open(page, at, `${(await at.one(3)).path}?lang=${lang}`),
  'after-yes': async (page, lang, at) => {
    await open(page, at, `${(await at.one(3)).path}?lang=${lang}`);
    await press(page, yes);
    await page.getByText('Aud Prøvedal').waitFor();
  },
  'another-device': async (page, lang, at) => {
    const offer = await at.one();
    await at.yesElsewhere(offer);
    await open(page, at, `${offer.path}?lang=${lang}`);
    expect(await page.getByText('Aud Prøvedal').count()).toBe(0);
  },
  'code-asked': async (page, lang, at) => {
    await ways['another-device']?.(page, lang, at);
    await press(page, /^(Send meg en kode|Send me a code)$/);
    await page.getByLabel(/^(Kode|Code)$/).waitFor();
  },
  'after-code': async (page, lang, at) => {
    const offer = await at.one();
    await at.yesElsewhere(offer);
    await open(page, at, `${offer.path}?lang=${lang}`);
    await press(page, /^(Send meg en kode|Send me a code)$/);
    await page.getByLabel(/^(Kode|Code)$/).fill(await at.codeOf(offer));
    await press(page, /^(Vis navn|Show name)/);
    await page.getByText('Aud Prøvedal').waitFor();
  },
  'give-back-which': async (page, lang, at) => {
    await ways['after-yes']?.(page, lang, at);
    await page.getByRole('link', { name: /^(Jeg kan ikke komme likevel|I cannot come after all)$/ }).click();
  },
  'give-back-sure': async (page, lang, at) => {
    await open(page, at, `${(await at.one()).path}?lang=${lang}`);
    await press(page, yes);
    await page.getByRole('link', { name: /^(Jeg kan ikke komme likevel|I cannot come after all)$/ }).click();
    await page.getByRole('button', { name: /^(Ja, si fra|Yes, tell)/ }).waitFor();
  },
  'answered-late': async (page, lang, at) => {
    await open(page, at, `${(await at.answeredLate()).path}?lang=${lang}`);
    await page.locator('[data-state="filled"]').waitFor();
  },
  expired: async (page, lang, at) => {
    await open(page, at, `${(await at.expired()).path}?lang=${lang}`);
    await page.locator('[data-state="expired"]').waitFor();
  },
  tampered: async (page, lang, at) => open(page, at, `${(await at.one()).path}x?lang=${lang}`),
  hours: async (page, lang, at) => open(page, at, `${await at.hours()}?lang=${lang}`),
  'hours-saved': async (page, lang, at) => {
    await open(page, at, `${await at.hours()}?lang=${lang}`);
    await press(page, /^(Ja, det stemmer|Yes, that is right)$/);
  },
};

inABrowser('the pages that need no script', () => {
  let at: PagesWorld;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    at = await PagesWorld.create();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await at?.close();
  });
  afterEach(() => page.context().close());

  const onAPhone = async ({ javaScriptEnabled }: { javaScriptEnabled: boolean }) => {
    const context = await browser.newContext({ viewport: phone, locale: 'nb-NO', javaScriptEnabled });
    page = await context.newPage();
  };

  describe.each(Object.keys(ways))('%s', (name) => {
    it.each(['nb', 'en'])('can be used by everybody, on a phone and on a screen (%s)', async (lang) => {
      await onAPhone({ javaScriptEnabled: true });
      await ways[name]?.(page, lang, at);
      // A link that is not ours speaks both languages, since nobody knows whose it is.
      expect(await page.locator('html').getAttribute('lang')).toBe(name === 'tampered' ? 'nb' : lang);
      for (const width of [phone.width, 1280]) {
        await page.setViewportSize({ ...phone, width });
        expect([width, ...(await barriersOn(page))]).toEqual([width]);
        await look(page, `${name}-${lang}-${width}`);
      }
      await page.setViewportSize({ ...phone, width: 320 });
      expect(await tooWideOn(page)).toEqual([]);
      const statement = page.getByRole('contentinfo').getByRole('link', { name: /^(Tilgjengelighet|Accessibility)$/ });
      expect(await statement.getAttribute('href')).toContain('/accessibility');
    });
  });

  /** Presses Tab until what is told apart so has the focus. */
  const tabTo = async (what: { hasText: RegExp }) => {
    for (let tabs = 0; tabs < 30; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await page.locator(':focus').filter(what).count()) return;
    }
    throw new Error(`Tab never came to ${what.hasText}.`);
  };
  /** Goes there by Tab and presses Enter, which leads to another page. */
  const choose = async (name: RegExp) => {
    await tabTo({ hasText: name });
    const loaded = page.waitForEvent('load');
    await page.keyboard.press('Enter');
    await loaded;
  };

  it('take a yes, a code, a no and a yes to the hours by the keyboard alone, with scripts switched off', async () => {
    await onAPhone({ javaScriptEnabled: false });
    const offer = await at.one(3);
    await open(page, at, offer.path);
    await choose(/^Ja, jeg kan$/);
    await page.getByText('Aud Prøvedal').waitFor();
    await choose(/^Jeg kan ikke komme likevel$/);
    await choose(/^Tirsdag 8\. desember/);
    await choose(/^Ja, si fra/);
    await page.getByText('Vi gir beskjed om at du ikke kommer den dagen.').waitFor();

    await onAPhone({ javaScriptEnabled: false });
    await open(page, at, offer.path);
    await choose(/^Send meg en kode$/);
    while ((await page.locator('input:focus').count()) === 0) await page.keyboard.press('Tab');
    await page.keyboard.type(await at.codeOf(offer));
    await page.keyboard.press('Enter');
    await page.getByText('Aud Prøvedal').waitFor();

    await open(page, at, (await at.one()).path);
    await choose(/^Nei$/);
    await page.getByRole('heading', { name: 'Takk for svaret' }).waitFor();

    await open(page, at, await at.hours());
    await choose(/^Ja, det stemmer$/);
    await page.getByRole('heading', { name: 'Takk, da er det skrevet opp' }).waitFor();
  });

  it('show where the keyboard is', async () => {
    await onAPhone({ javaScriptEnabled: true });
    await open(page, at, (await at.one()).path);
    const seen: string[] = [];
    for (let tabs = 0; tabs < 5; tabs += 1) {
      await page.keyboard.press('Tab');
      seen.push(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle'));
    }
    expect(seen).toEqual(Array(5).fill('solid'));
  });

  it('sign in as a sample person by the keyboard alone, with scripts switched off', async () => {
    await onAPhone({ javaScriptEnabled: false });
    await open(page, at, '/');
    await choose(/^Logg inn$/);
    await choose(/^Velg en eksempelperson$/);
    await page.getByRole('heading', { name: 'Logg inn som en eksempelperson' }).waitFor();
    await choose(/^Aud Prøvedal$/);
    await page.getByText('Du er logget inn som Aud Prøvedal.').waitFor();
    const cookies = await page.context().cookies();
    expect(cookies).toMatchObject([{ name: 'hjerterom', httpOnly: true, sameSite: 'Lax' }]);
    await choose(/^Logg ut$/);
    await page.getByRole('link', { name: 'Logg inn' }).waitFor();
    expect(await page.context().cookies()).toEqual([]);
  });

  it('lead whoever runs a centre from the front page to its day', async () => {
    await onAPhone({ javaScriptEnabled: false });
    await at.signIn(page);
    await open(page, at, '/');
    await tabTo({ hasText: /^Gå til Prøvedal Frivilligsentral$/ });
    expect(await page.locator(':focus').getAttribute('href')).toBe('/c/provedal/today');
  });

  it('lead a volunteer who signs in to their own page', async () => {
    await onAPhone({ javaScriptEnabled: false });
    await open(page, at, '/dev/sign-in');
    await page.getByRole('button', { name: 'Ali Eksempel' }).click();
    expect(new URL(page.url()).pathname).toBe('/c/provedal/me');
  });
});
