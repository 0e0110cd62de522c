import { grantRole } from '@hjerterom/access';
import { aMessage } from '@hjerterom/notifications/testing';
import { updatePerson } from '@hjerterom/people';
import { aPerson } from '@hjerterom/people/testing';
import { aVolunteer } from '@hjerterom/volunteers/testing';
import type { Browser } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

inABrowser('people', () => {
  let world: WebWorld;
  let browser: Browser;
  let leader: Visitor;
  let solveig: string;

  beforeAll(async () => {
    world = await WebWorld.create();
    solveig = await someone('Solveig Hegge', '+47 291 00 003');
    await someone('Bjørn Østby', '+47 291 00 004');
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
  beforeEach(async () => {
    leader = await Visitor.come(browser, world);
  });
  afterEach(async () => {
    expect(leader.troubles).toEqual([]);
    await leader.leave();
  });

  const someone = (name: string, phone: string) =>
    world.run(async (tx) => (await aPerson(tx, { name, contactPoints: [{ kind: 'phone', value: phone }] })).id);
  const open = async (path: string, title: string) => {
    await leader.page.goto(world.at(path));
    await titled(title);
  };
  const titled = (title: string) => leader.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  /** The form of somebody new is there, and one writes at once. */
  const newPerson = async () => {
    await titled('Ny person');
    await leader.page.locator('input:focus').waitFor();
  };
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => leader.page.keyboard.press(key)), Promise.resolve());
  const type = (text: string) => leader.page.keyboard.type(text);
  const part = (name: string) => leader.page.getByRole('region', { name });
  const rows = () => leader.page.getByRole('article');
  const focused = () => leader.page.evaluate('document.activeElement.textContent');

  it('are found while typing, misspelled or by a part of the number, and the address keeps it', async () => {
    await open('people', 'Personer');
    await press('/');
    await type('solvei hege');
    await leader.page.waitForURL(/q=solvei/);
    await leader.page.getByText('1 treff').waitFor();
    expect(await rows().allTextContents()).toEqual([expect.stringMatching(/Solveig Hegge29 10 00 03Strømsønorsk/)]);
    await press('Tab', 'Enter');
    await titled('Solveig Hegge');
    await leader.page.goBack();
    await leader.page.getByRole('searchbox').waitFor();
    expect(await leader.page.getByRole('searchbox').inputValue()).toBe('solvei hege');
    await press('/');
    await press('Control+a');
    await type('100 004');
    await rows().filter({ hasText: 'Bjørn Østby' }).waitFor();
    expect(await rows().count()).toBe(1);
  });

  it('teach the next step when nobody is found', async () => {
    await open('people?q=Torbjørg Ny', 'Personer');
    await leader.page.getByText('Er personen ny, trykk «Ny person».').waitFor();
    await press('p');
    await newPerson();
    expect(await leader.page.getByLabel('Navn').inputValue()).toBe('Torbjørg Ny');
  });

  it('are written down with the keys alone, after asking whether it is somebody we know', async () => {
    await open('people', 'Personer');
    await press('p');
    await newPerson();
    await type('Solveig Hege');
    await leader.page.getByText('Kjenner vi personen fra før?').waitFor();
    await leader.page.getByRole('link', { name: 'Solveig Hegge' }).waitFor();
    await leader.page.getByLabel('Telefon', { exact: true }).focus();
    await type('29 10 00 05');
    await press('Control+Enter');
    const doubles = leader.page.getByRole('group', { name: 'Er det en av disse?' });
    await doubles.waitFor();
    expect(await focused()).toContain('Solveig Hegge, 29 10 00 03');
    expect(await leader.barriers()).toEqual([]);
    await press('Tab');
    expect(await focused()).toBe('Nei, dette er en annen');
    await press('Enter');
    await titled('Solveig Hege');
    await leader.page.getByRole('link', { name: '29 10 00 05' }).waitFor();
    await leader.page.getByRole('status').getByText('Lagret: Solveig Hege').waitFor();
    await leader.page.goto(world.at('people/new'));
    await newPerson();
    expect(await leader.page.getByLabel('Navn').inputValue()).toBe('');
  });

  it('are not written down twice: the double is opened instead', async () => {
    await open('people/new?name=Bjorn Ostby', 'Ny person');
    await newPerson();
    await press('Control+Enter');
    await leader.page.getByRole('button', { name: /Bjørn Østby, 29 10 00 04/ }).waitFor();
    await press('Enter');
    await titled('Bjørn Østby');
  });

  it('are not saved while something does not hold; it is said on top and beside the field, and nothing is lost', async () => {
    await open('people/new', 'Ny person');
    await newPerson();
    await press('Control+Enter');
    const summary = leader.page.getByText('Rett opp dette, så kan du lagre:');
    await summary.waitFor();
    await leader.page.getByRole('link', { name: 'Skriv navnet' }).click();
    await type('Aud Prøvedal');
    await leader.page.getByLabel('Telefon', { exact: true }).fill('12');
    await leader.page.getByLabel('Fødselsår').fill('1825');
    await press('Control+Enter');
    await leader.page.getByRole('link', { name: /Skriv et årstall fra 1900/ }).waitFor();
    await leader.page.getByLabel('Fødselsår').fill('1938');
    await press('Control+Enter');
    await leader.page.getByRole('link', { name: /telefonnummer/ }).waitFor();
    await leader.page.reload();
    await leader.page.getByText('Vi tok vare på det du skrev sist.').waitFor();
    expect(await leader.page.getByLabel('Fødselsår').inputValue()).toBe('1938');
    await leader.page.getByLabel('Telefon', { exact: true }).fill('29 10 00 06');
    await press('Control+Enter');
    await titled('Aud Prøvedal');
  });

  it('are changed, and what somebody else changed meanwhile stays', async () => {
    const id = await someone('Gudrun Moe', '+47 291 00 007');
    await open(`people/${id}`, 'Gudrun Moe');
    await press('e');
    await titled('Endre Gudrun Moe');
    await leader.page.locator('input:focus').waitFor();
    await world.run((tx) => updatePerson(tx, { personId: id, note: 'Hører dårlig' }));
    await leader.page.getByRole('button', { name: 'Legg til telefon' }).focus();
    await press('Enter');
    await type('29 10 00 08');
    await leader.page.getByRole('button', { name: 'Prøv denne først: 29 10 00 08' }).focus();
    await press('Enter');
    await leader.page.getByRole('button', { name: 'Legg til e-post' }).focus();
    await press('Enter');
    await type('gudrun@example.org');
    await leader.page.getByLabel('Språk 2').selectOption({ label: 'tigrinja' });
    await leader.page.getByLabel('Hvordan vil de ha beskjed?').selectOption({ label: 'SMS' });
    await press('Control+Enter');
    await titled('Gudrun Moe');
    await leader.page.getByText('Hører dårlig').waitFor();
    const known = part('Det vi vet');
    expect(await known.getByRole('link').allTextContents()).toEqual([
      '29 10 00 08',
      '29 10 00 07',
      'gudrun@example.org',
      'Registrer som frivillig',
    ]);
    await known.getByText('norsk bokmål og tigrinja').waitFor();
    await known.getByText('på SMS').waitFor();
  });

  it('have a page with what they asked for, what was done for them and what they were told, as it happens', async () => {
    const daughter = await someone('Grete Hegge', '+47 291 00 009');
    const helper = await world.volunteer('Cecilie Hjelpsom', { skills: ['handlehjelp'] });
    const needId = await world.need('Noen Annen', { recipientId: solveig, requesterId: daughter });
    await open(`people/${solveig}`, 'Solveig Hegge');
    const asked = part('Hva de har bedt om').getByRole('listitem');
    await asked.filter({ hasText: 'Handlehjelp' }).getByText('Meldt inn av Grete Hegge').waitFor();
    await part('Hva som er gjort for dem').getByText('Ingen har hjulpet denne personen ennå.').waitFor();
    await comes(needId, helper);
    await asked.getByText('Ferdig').waitFor();
    await part('Hva som er gjort for dem')
      .getByText(/Handlehjelp, Cecilie Hjelpsom kom/)
      .waitFor();
    await world.run((tx) =>
      aMessage(tx, { personId: solveig, subject: 'Takk for sist', body: 'Hei!', status: 'accepted' }),
    );
    const told = part('Hva de har fått vite').getByRole('article').filter({ hasText: 'Takk for sist' });
    await leader.page.reload();
    await told.getByText('Les meldingen').click();
    await told.getByText('Hei!').waitFor();
    expect(await leader.barriers()).toEqual([]);
    await open(`people/${daughter}`, 'Grete Hegge');
    await part('Hva de har bedt om').getByText('Handlehjelp').waitFor();
    await part('Hva som er gjort for dem').getByText('Ingen har hjulpet denne personen ennå.').waitFor();
  });

  it('lead to the volunteer whom they are', async () => {
    const helper = await world.volunteer('Didrik Hjelpsom', { status: 'applied' });
    await open('people?q=didrik', 'Personer');
    await leader.page.getByRole('link', { name: 'Vil bli frivillig: Didrik Hjelpsom' }).waitFor();
    await open(`people/${helper}`, 'Didrik Hjelpsom');
    await leader.page.getByRole('link', { name: 'Vil bli frivillig' }).click();
    await leader.page.waitForURL(new RegExp(`volunteers/${helper}$`));
  });

  it('show a volunteer their own card, and nobody else’s', async () => {
    const own = await world.run(async (tx) => {
      const { personId } = await aVolunteer(tx, { person: { name: 'Embla Egen' } });
      await grantRole(tx, personId, 'volunteer');
      return personId;
    });
    await leader.leave();
    leader = await Visitor.come(browser, world, { personId: own });
    await open('people', 'Personer');
    await leader.page.getByRole('link', { name: 'Se det vi vet om deg' }).click();
    await titled('Embla Egen');
    await part('Hva de har fått vite').waitFor();
    expect(await part('Hva de har bedt om').count()).toBe(0);
    expect(await leader.page.getByRole('link', { name: 'Endre' }).count()).toBe(0);
    await open(`people/${solveig}`, 'Denne personen finnes ikke');
    await open('people/new', 'Ny person');
    await leader.page.getByText('Bare de som driver sentralen, kan endre dette').waitFor();
    await open(`people/${own}/edit`, 'Endre Embla Egen');
    await leader.page.getByText('Bare de som driver sentralen, kan endre dette').waitFor();
  });

  it('can be found, read and changed on a phone, in English', async () => {
    await leader.leave();
    leader = await Visitor.come(browser, world, { width: 360, language: 'en' });
    await open('people', 'People');
    await leader.page.getByLabel('Name or phone number').fill('bjorn');
    await leader.page.getByText('1 found').waitFor();
    await leader.page.getByRole('link', { name: 'Bjørn Østby' }).click();
    await titled('Bjørn Østby');
    await leader.page.getByRole('link', { name: /Change/ }).click();
    await titled('Change Bjørn Østby');
    await leader.page.getByLabel('Town').fill('Lier');
    expect(await leader.tooWide()).toEqual([]);
    await leader.page.getByRole('button', { name: /Save/ }).click();
    await leader.page.getByText('3000 Lier').waitFor();
    expect(await leader.barriers()).toEqual([]);
  });

  it('go on after the first page', async () => {
    for (let count = 0; count < 27; count += 1) await someone(`Mange Nr${count}`, `+47 292 00 ${100 + count}`);
    await open('people?q=mange', 'Personer');
    await leader.page.getByText('Mer enn 25 treff').waitFor();
    await leader.page.getByRole('button', { name: 'Vis flere' }).click();
    await rows().nth(26).waitFor();
    expect(await rows().count()).toBe(27);
  });

  /** The volunteer is asked, says yes on the phone, and it was the other day. */
  async function comes(needId: string, helper: string): Promise<void> {
    await sent('askVolunteers', 'AskVolunteersInput', { needId, personIds: [helper] });
    const [offer] = await world.run((tx) =>
      tx.query<{ id: string }>('SELECT id FROM offers_offer WHERE subject_id = $1', [needId]),
    );
    await sent('answerOffer', 'AnswerOfferInput', { offerId: offer?.id, answer: 'YES' });
    const earlier = (range: string) =>
      `${range} = tstzrange(lower(${range}) - interval '4 days', upper(${range}) - interval '4 days')`;
    await world.run((tx) =>
      tx.query(
        `UPDATE needs_occurrence SET ${earlier('during')}, ${earlier('within')}, ends_at = ends_at - interval '4 days'
         WHERE need_id = $1`,
        [needId],
      ),
    );
  }

  /** What the leader's screen would send. */
  async function sent(mutation: string, type: string, input: object): Promise<void> {
    const query = `mutation($centreId: ID!, $input: ${type}!) {
      ${mutation}(centreId: $centreId, idempotencyKey: "${mutation}", input: $input) { __typename } }`;
    const variables = { centreId: world.centre.id, input };
    const answer = await leader.context.request.post(`${world.config.publicUrl}/graphql`, {
      data: { query, variables },
    });
    expect(await answer.json()).not.toHaveProperty('errors');
  }
});
