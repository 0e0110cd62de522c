import { randomUUID } from 'node:crypto';
import { eventually } from '@hjerterom/platform/testing';
import type { Browser, Page } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

inABrowser('a desk that somebody walks away from', () => {
  let world: WebWorld;
  let browser: Browser;

  beforeAll(async () => {
    world = await WebWorld.create();
    await world.run((tx) =>
      tx.query(
        `INSERT INTO access_sign_in_address (id, account_id, kind, value, added_at)
         SELECT $1, account_id, 'email', 'ingrid@example.org', $2 FROM access_account_person WHERE person_id = $3`,
        [randomUUID(), tx.now, world.centre.leaderId],
      ),
    );
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  const title = (page: Page) => page.getByRole('heading', { level: 1, name: 'Skjermen er låst' });
  /** The code as the message has it. */
  const codeInMail = () =>
    eventually(async () => {
      const answer = await fetch(`${world.config.publicUrl}/dev/mailbox.json?template=access.sign-in`);
      const [mail] = (await answer.json()) as { subject: string; text: string }[];
      expect(mail?.subject).toBe('Lås opp skjermen hos Prøven Frivilligsentral');
      return /Koden din er (\d{3} \d{3})/.exec(mail?.text ?? '')?.[1];
    });

  it('keeps a half-written need through lock and unlock, by the keys alone, and shows it in no other tab', async () => {
    const leader = await Visitor.come(browser, world, { width: 360 });
    const { page } = leader;
    const other = await leader.context.newPage();
    await other.goto(world.at('needs'));
    await other.getByRole('heading', { level: 1 }).waitFor();
    await page.goto(world.at('needs/new'));
    const about = page.getByRole('combobox', { name: /Hvem ringer, og/ });
    await about.fill('Trenger følge, HALVSKREVET');
    await page.getByRole('button', { name: 'Lås skjermen' }).press('Enter');
    await title(page).waitFor();
    await title(other).waitFor();
    expect(await about.isVisible()).toBe(false);
    expect(await page.locator('body').ariaSnapshot()).not.toContain('HALVSKREVET');
    expect([await page.title(), await other.title()]).toEqual(['Hjerterom', 'Hjerterom']);
    expect([await leader.barriers(), await leader.tooWide()]).toEqual([[], []]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await title(page).waitFor();
    const reloaded = await leader.context.newPage();
    await reloaded.goto(world.at('people'));
    await title(reloaded).waitFor();
    expect(await reloaded.getByRole('navigation').count()).toBe(0);

    await page.getByRole('button', { name: 'Send meg en kode' }).press('Enter');
    const code = page.getByRole('textbox', { name: 'Koden, seks tall' });
    await code.waitFor();
    await page.keyboard.type('000001');
    await page.keyboard.press('Enter');
    await page.getByText('Det stemte ikke.').waitFor();
    await code.fill(await codeInMail());
    await page.keyboard.press('Enter');
    await title(page).waitFor({ state: 'detached' });
    expect(await about.inputValue()).toBe('Trenger følge, HALVSKREVET');
    await title(other).waitFor({ state: 'detached' });
    await title(reloaded).waitFor({ state: 'detached' });
    await reloaded.getByRole('heading', { level: 1, name: 'Personer' }).waitFor();
    // It hears of what happens again.
    await world.need('Olga Etterpå');
    await other.getByText('Olga Etterpå').waitFor();
    await leader.leave();
  });

  it('locks by itself when nobody has touched it, in English too, and leaves nothing to whoever comes next', async () => {
    const leader = await Visitor.come(browser, world, { language: 'en' });
    const { page } = leader;
    await page.goto(`${world.config.publicUrl}/account?lang=en`);
    await page.getByRole('button', { name: 'Yes, this is a shared machine' }).click();
    await page.getByText('This is a shared machine.').waitFor();
    await page.clock.install();
    await page.goto(world.at('needs'));
    await page.getByRole('heading', { level: 1, name: 'Needs' }).waitFor();
    await page.evaluate(`localStorage.setItem('hjerterom.draft.x', '{}')`);
    await page.clock.fastForward('05:01');
    await page.getByRole('heading', { level: 1, name: 'The screen is locked' }).waitFor();
    await page.getByText('Ingrid Prøve, unlock it to go on.').waitFor();
    expect(await leader.barriers()).toEqual([]);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(`${world.config.publicUrl}/`);
    expect(await page.evaluate(`Object.keys(localStorage)`)).toEqual(['hjerterom.language']);
    await page.goto(world.at('needs'));
    await page.getByRole('heading', { level: 1, name: 'You are not signed in' }).waitFor();
    await leader.leave();
  });
});
