import { CentreEntity } from '@hjerterom/centres';
import { eventually } from '@hjerterom/platform/testing';
import type { Browser, Page } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

const PATIENCE_MS = 30_000;

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
    const address = `${world.config.publicUrl}/dev/mailbox.json?template=${template}`;
    const link = await eventually(async () => {
      const letters = (await (await phone.request.get(address)).json()) as { to: string; link: string | null }[];
      return letters.find(({ to }) => to === email)?.link;
    }, PATIENCE_MS);
    await phone.goto(link);
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

  it('registers an association, the leader says yes by the keyboard, and its contact signs in and lets another book', async () => {
    const contact = await Visitor.come(browser, world, { width: 360, personId: null });
    const { page } = contact;
    const address = 'kirsti@example.org';
    const letter = (template: string) =>
      eventually(async () => {
        const answer = await page.request.get(`${world.config.publicUrl}/dev/mailbox.json?template=${template}`);
        const letters = (await answer.json()) as { to: string; text: string; link: string | null }[];
        return letters.find(({ to }) => to === address);
      }, PATIENCE_MS);
    const isForAll = async () => {
      expect(await contact.tooWide()).toEqual([]);
      expect(await contact.barriers()).toEqual([]);
    };
    await page.goto(`${world.config.publicUrl}/?lang=nb`);
    await page.getByRole('link', { name: 'meld inn laget ditt og lån lokaler' }).click();
    await page.getByRole('heading', { level: 1, name: 'Meld inn laget eller foreningen' }).waitFor();
    await isForAll();
    await page.getByLabel('Hva heter laget eller foreningen?').fill('Prøven Koret');
    await page.getByLabel('Organisasjonsnummer').fill('123 456 784');
    await page.getByText('Kultur og musikk').click();
    await page.getByText('Voksne').click();
    await page.getByLabel('Navnet ditt').fill('Kirsti Korleder');
    await page.getByLabel('E-post').fill(address);
    await page.getByText('Ja, ta vare på det jeg har skrevet').click();
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('link', { name: /Dette organisasjonsnummeret stemmer ikke/ }).waitFor();
    // The browser tells of the answer 422, as it is to be.
    contact.troubles.splice(0);
    await isForAll();
    await page.getByLabel('Organisasjonsnummer').fill('123 456 785');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByRole('heading', { level: 1, name: 'Takk! Vi har fått det.' }).waitFor();
    await page.goto((await letter('associations.applied')).link ?? '');
    await page.getByText('Vi har fått påmeldingen').waitFor();
    await isForAll();

    await leader.page.goto(world.at('today'));
    await part('Lag som vil være med 1').getByRole('link', { name: /^Svar/ }).click();
    await leader.page.getByRole('heading', { level: 1, name: 'Prøven Koret' }).waitFor();
    await leader.page.keyboard.press('g');
    await sendNow();
    await part('Hvor det står').getByText('Kan booke lokaler.').waitFor();

    await page.goto((await letter('associations.approved')).link ?? '');
    await page.getByLabel('E-postadresse eller mobilnummer').fill(address);
    await page.getByRole('button', { name: 'Send meg en kode' }).click();
    const digits = /\b\d{3} ?\d{3}\b/.exec((await letter('access.sign-in')).text)?.[0] ?? '';
    await page.getByLabel('Koden, seks tall').fill(digits);
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await page.getByRole('heading', { level: 1, name: 'Laget mitt' }).waitFor();
    await page.getByText('Laget er godkjent og kan låne lokaler.').waitFor();
    await page.getByRole('button', { name: /La noen booke/ }).click();
    await page.getByLabel('Navn', { exact: true }).fill('Dagny Delegat');
    await page.getByLabel('Telefon eller e-post').fill('dagny@example.org');
    await page.getByRole('button', { name: 'Legg til' }).click();
    await page.getByText('Dagny Delegat').first().waitFor();
    await page.getByRole('button', { name: 'Det stemmer fortsatt' }).click();
    await page.getByText('Takk! Vi spør igjen om et halvt år.').waitFor({ state: 'attached' });
    await isForAll();
    expect([...contact.troubles, ...leader.troubles]).toEqual([]);
    await contact.leave();
  });
});
