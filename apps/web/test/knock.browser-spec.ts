import { CentreEntity } from '@hjerterom/centres';
import type { Browser, Page } from 'playwright-core';
import { letterTo } from './letters.js';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

inABrowser('a stranger who knocks', () => {
  let world: WebWorld;
  let browser: Browser;
  let leader: Visitor;
  let stranger: Visitor;
  let phone: Page;
  const email = 'stine@example.org';
  const part = (name: string) => leader.page.getByRole('region', { name });
  const sendNow = () => leader.page.getByRole('button', { name: 'Send nå' }).click();
  /** Opens the link of the newest message of this template to the stranger, as one does on a phone. */
  const openLinkOf = async (template: string) => {
    await phone.goto((await letterTo(email, template, phone, world)).link ?? '');
  };
  /** The page as it stands is for a phone, and for everybody. */
  const isForEverybody = async () => {
    expect(await stranger.tooWide()).toEqual([]);
    expect(await stranger.barriers()).toEqual([]);
  };

  beforeAll(async () => {
    world = await WebWorld.create();
    // Whatever the time is, messages leave at once.
    await world.run((tx) =>
      tx.em.update(CentreEntity, { id: world.centre.id }, { quietFrom: '03:00', quietTo: '03:01' }),
    );
    browser = await openBrowser();
    leader = await Visitor.come(browser, world);
    stranger = await Visitor.come(browser, world, { width: 360, personId: null });
    phone = stranger.page;
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });

  it('finds the page from the front page, is told what is lacking, and sends it in', async () => {
    await phone.goto(`${world.config.publicUrl}/?lang=nb`);
    await phone.getByRole('link', { name: 'bli frivillig' }).click();
    await phone.getByRole('heading', { level: 1, name: 'Vil du hjelpe til?' }).waitFor();
    await isForEverybody();
    await phone.getByLabel('Hva heter du?').fill('Stine Ukjent');
    await phone.getByRole('button', { name: 'Send' }).click();
    await phone.getByRole('link', { name: 'Skriv telefon eller e-post, så vi kan svare deg.' }).waitFor();
    await isForEverybody();
    expect(await phone.getByLabel('Hva heter du?').inputValue()).toBe('Stine Ukjent');
    await phone.getByLabel('E-post').fill(email);
    await phone.getByText('Handlehjelp').click();
    for (const when of ['Hverdager, formiddag', 'Hverdager, ettermiddag', 'Hverdager, kveld', 'Lørdag og søndag']) {
      await phone.getByText(when).click();
    }
    await phone.getByText('30–49').click();
    await phone.getByText('Ja, dere kan skrive dette ned').click();
    await phone.getByRole('button', { name: 'Send' }).click();
    await phone.getByText('Prøven Frivilligsentral tar kontakt med deg senest').waitFor();
    await isForEverybody();
  });

  it('stands on the page for the day with the next step, and is invited to a talk', async () => {
    await leader.page.goto(world.at('today'));
    await part('Vil bli frivillig 1').getByRole('link', { name: /^Svar/ }).click();
    await leader.page.getByRole('heading', { level: 1, name: 'Stine Ukjent' }).waitFor();
    await part('Veien inn')
      .getByRole('button', { name: /Avtal samtale/ })
      .click();
    await leader.page.getByLabel('Dag', { exact: true }).fill('2099-03-02');
    await leader.page.getByLabel('Hvor', { exact: true }).selectOption('PHONE');
    await leader.page.keyboard.press('Control+Enter');
    await part('Veien inn').getByText('2. mars kl. 12:00, på telefon').waitFor();
    await openLinkOf('volunteers.talk');
    await phone.getByText(/Vi snakkes .* 2\. mars kl\. 12:00, på telefon/).waitFor();
  });

  it('signs on their own phone, is approved after the talk, and sees why a kind of task is open', async () => {
    await isForEverybody();
    await phone.getByRole('button', { name: 'Jeg lover dette og skriver under' }).click();
    await phone.getByText('Du skrev under taushetserklæringen').waitFor();
    await part('Veien inn')
      .getByRole('button', { name: /Samtalen er holdt/ })
      .click();
    await leader.page.getByLabel('Hvilken dag').waitFor();
    await leader.page.keyboard.press('Control+Enter');
    await part('Veien inn').getByText('Nå gjenstår ja eller nei.').waitFor();
    const gates = part('Hva kan Stine Ukjent spørres om?');
    await gates.getByText('Er ikke godkjent ennå.').waitFor();
    await part('Hvor det står')
      .getByRole('button', { name: /Godkjenn/ })
      .click();
    await sendNow();
    await part('Hvor det står').getByText('Er godkjent og kan spørres.').waitFor();
    await gates.getByText('Åpent').waitFor();
  });

  it('is asked, says yes to a first task on the phone, and is active from then on', async () => {
    const needId = await world.need('Olga Trenger');
    await leader.page.goto(world.at(`needs/${needId}`));
    await leader.page.getByRole('button', { name: /^Spør Stine Ukjent/ }).click();
    await sendNow();
    await openLinkOf('offers.question');
    await isForEverybody();
    await phone.getByRole('button', { name: 'Ja, jeg kan' }).click();
    await phone.getByText('Olga Trenger').first().waitFor();
    await leader.page.goto(world.at('volunteers?status=ACTIVE'));
    await leader.page.getByRole('link', { name: 'Stine Ukjent' }).waitFor();
    expect(leader.troubles).toEqual([]);
  });
});
