import { aPerson } from '@hjerterom/people/testing';
import type { Browser } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

inABrowser('what is known of somebody', () => {
  let world: WebWorld;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    world = await WebWorld.create();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
  beforeEach(async () => {
    visitor = await Visitor.come(browser, world);
  });
  afterEach(async () => {
    expect(visitor.troubles).toEqual([]);
    await visitor.leave();
  });

  const someone = (name: string, birthYear: number | null = null) =>
    world.run(async (tx) => (await aPerson(tx, { name, birthYear })).id);
  const open = async (path: string, title: string) => {
    await visitor.page.goto(world.at(path));
    await visitor.page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
  };
  const part = (name: string) => visitor.page.getByRole('region', { name, exact: true });
  const press = (name: string) => visitor.page.getByRole('button', { name, exact: true }).click();

  it('is said yes to on the phone, with the words that were read aloud, and taken back', async () => {
    await open(`people/${await someone('Aud Prøvedal')}`, 'Aud Prøvedal');
    await press('Skriv ned et ja');
    await visitor.page.getByLabel('Hva det gjelder').selectOption('RECEIVING_HELP');
    await visitor.page.getByText('Ja, dere kan skrive dette ned og vise det til den som skal hjelpe meg.').waitFor();
    await press('Lagre');
    const row = part('Samtykker').getByRole('article', { name: 'Å få hjelp fra oss' });
    await row.getByText(/av personen selv, på telefon, skrevet ned av/).waitFor();
    await press('Trekk tilbake: Å få hjelp fra oss');
    await row.getByText(/Trukket tilbake/).waitFor();
  });

  it('is said yes to by a guardian for a child, with a name and a number', async () => {
    await open(`people/${await someone('Barn Prøvesen', 2015)}`, 'Barn Prøvesen');
    await part('Samtykker').getByText('Til det er gjort, spør vi ikke om oppdrag.').waitFor();
    await press('Skriv ned et ja');
    await press('Lagre');
    await visitor.page.getByRole('link', { name: /Er under 15 år/ }).waitFor();
    await visitor.page.getByLabel('Foresattes navn').fill('Mor Prøvesen');
    await visitor.page.getByLabel('Foresattes telefon').fill('29 44 55 66');
    await press('Lagre');
    await part('Samtykker').getByText('Foresatt: Mor Prøvesen, 29 44 55 66').waitFor();
  });

  it('waits for the guardian of one who is too young to be helped, and asks when they have said yes', async () => {
    const { id: recipientId } = await world.run((tx) => aPerson(tx, { name: 'Barn Ventende', birthYear: 2015 }));
    await world.volunteer('Hjelper Prøve', { skills: ['handlehjelp'] });
    const needId = await world.need('Barn Ventende', { recipientId });
    await open(`needs/${needId}`, 'Handlehjelp for Barn Ventende');
    const waiting = part('Venter på ja fra en foresatt');
    await waiting.getByText('Det står ikke hvem som er foresatt ennå.').waitFor();
    expect(await part('Hvem passer?').count()).toBe(0);
    await waiting.getByRole('button', { name: 'Skriv ned at foresatt har sagt ja' }).click();
    await waiting.getByText('Ja, dere kan skrive dette ned').first().waitFor();
    await waiting.getByRole('button', { name: 'Lagre', exact: true }).click();
    await waiting.getByRole('link', { name: /Er under 15 år/ }).waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await waiting.getByLabel('Foresattes navn').fill('Mor Prøvesen');
    await waiting.getByLabel('Foresattes telefon').fill('29 44 55 66');
    await waiting.getByRole('button', { name: 'Lagre', exact: true }).click();
    await waiting.waitFor({ state: 'detached' });
    await part('Hvem passer?').getByRole('article').first().waitFor();
  });

  it('is erased after the leader has read what goes and what stays, and one sees how far it has come', async () => {
    const id = await someone('Skal Slettes');
    await open(`people/${id}`, 'Skal Slettes');
    await press('Slett alt om denne personen');
    await visitor.page.getByText('Dette blir igjen, uten navn').waitFor();
    await press('Slett for godt');
    await part('Sletting').getByText('Alt er slettet.').waitFor();
    await open('people', 'Personer');
    await visitor.page.getByText('Aud Prøvedal').waitFor();
    expect(await visitor.page.getByText('Skal Slettes').count()).toBe(0);
  });

  it('is everybody’s own to read and to have erased: the leader sees the wish and answers', async () => {
    const personId = await world.person('Solveig Hegge', 'resident');
    const solveig = await Visitor.come(browser, world, { personId });
    await solveig.page.goto(world.at('my-data'));
    await solveig.page.getByRole('heading', { level: 1, name: 'Mine opplysninger' }).waitFor();
    await solveig.page.getByRole('button', { name: 'Be om å bli slettet' }).click();
    await solveig.page.getByRole('button', { name: 'Send ønsket' }).click();
    await solveig.page.getByText(/Venter på daglig leder/).waitFor();
    await solveig.page.getByRole('link', { name: 'Les eller skriv ut' }).click();
    await solveig.page.getByRole('heading', { level: 1, name: 'Alt vi vet om deg' }).waitFor();
    expect(await solveig.page.getByText('Solveig Hegge').count()).toBeGreaterThan(0);
    await solveig.leave();
    await open('people', 'Personer');
    await press('Avslå: Solveig Hegge');
    await part('Vil bli slettet').waitFor({ state: 'detached' });
  });
});
