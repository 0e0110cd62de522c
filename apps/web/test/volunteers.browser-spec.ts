import { grantRole } from '@hjerterom/access';
import type { Browser, Page } from 'playwright-core';
import { inABrowser, openBrowser, Visitor } from './visitor.js';
import { WebWorld } from './web-world.js';

inABrowser('the volunteers', () => {
  let world: WebWorld;
  let browser: Browser;
  let leader: Visitor;
  let page: Page;

  beforeAll(async () => {
    world = await WebWorld.create();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await world?.close();
  });
  beforeEach(async () => {
    leader = await Visitor.come(browser, world);
    page = leader.page;
  });
  afterEach(() => leader.leave());

  const open = async (path: string, heading: string | RegExp, at = page) => {
    await at.goto(world.at(path));
    await at.getByRole('heading', { level: 1, name: heading }).waitFor();
  };
  const openVolunteer = (id: string, name: string, at = page) => open(`volunteers/${id}`, name, at);
  const part = (name: string, at = page) => at.getByRole('region', { name });
  const press = (...keys: string[]) =>
    keys.reduce<Promise<void>>((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const sendNow = () => page.getByRole('button', { name: 'Send nå' }).click();

  /** Asks the program as the leader. */
  const ask = async (query: string, input: object): Promise<void> => {
    const data = { query, variables: { centreId: world.centre.id, input } };
    const answer = await leader.context.request.post(`${world.config.publicUrl}/graphql`, { data });
    expect(await answer.json()).not.toHaveProperty('errors');
  };
  /** A volunteer who has promised to help somebody in some days. */
  const promised = async (name: string, recipient: string): Promise<string> => {
    const personId = await world.volunteer(name, { skills: ['handlehjelp'] });
    const needId = await world.need(recipient);
    await ask(
      `mutation($centreId: ID!, $input: AskVolunteersInput!) {
        askVolunteers(centreId: $centreId, idempotencyKey: "${needId}", input: $input) { __typename } }`,
      { needId, personIds: [personId] },
    );
    const [offer] = await world.run((tx) =>
      tx.query<{ id: string }>(`SELECT id FROM offers_offer WHERE subject_id = $1`, [needId]),
    );
    await ask(
      `mutation($centreId: ID!, $input: AnswerOfferInput!) {
        answerOffer(centreId: $centreId, idempotencyKey: "${needId}", input: $input) { __typename } }`,
      { offerId: offer?.id, answer: 'YES' },
    );
    return personId;
  };

  it('teaches the first step where there is nobody yet', async () => {
    await open('volunteers', 'Frivillige');
    await page.getByText('Ingen frivillige ennå').waitFor();
    await page.getByRole('link', { name: 'Skriv inn den første' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ny frivillig' }).waitFor();
    expect(leader.troubles).toEqual([]);
  });

  it('registers who is not known yet by keyboard alone, asks first whether it is somebody who is, and keeps the draft', async () => {
    await world.person('Solveig Kjent', 'resident');
    await open('volunteers', 'Frivillige');
    await press('r');
    await page.getByRole('combobox', { name: 'Hvem vil bli frivillig?' }).waitFor();
    await page.keyboard.type('Solvei Kjent');
    await page.getByRole('option', { name: 'Ny person: Solvei Kjent' }).waitFor();
    await press('ArrowDown', 'Enter');
    await page.getByRole('group', { name: 'Ny person' }).waitFor();
    await press('Enter');
    await page.getByRole('button', { name: 'Nei, dette er en annen' }).waitFor();
    await press('Tab', 'Enter');
    await page.locator('.chosen', { hasText: 'Solvei Kjent' }).waitFor();
    await page.getByRole('checkbox', { name: 'Handlehjelp' }).focus();
    await press('Space');
    await page.getByLabel('Timer i uken på det meste').focus();
    await page.keyboard.type('mye');
    await press('Control+Enter');
    await page.getByRole('link', { name: 'Skriv et tall, for eksempel 2 eller 2,5.' }).waitFor();
    await page.getByLabel('Timer i uken på det meste').fill('2,5');
    await page.reload();
    await page.getByText('Vi tok vare på det du skrev sist.').waitFor();
    expect(await page.getByRole('checkbox', { name: 'Handlehjelp' }).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: /Personen har hørt/ }).check();
    await press('Control+Enter');
    await page.getByRole('heading', { level: 1, name: 'Solvei Kjent' }).waitFor();
    await part('Hvor det står').getByText('Har meldt seg og venter på en samtale.').waitFor();
    await part('Hjelp de vil gi').getByText('2 timer og 30 minutter i uken').waitFor();
    expect(leader.troubles).toEqual([]);
  });

  it('says so when somebody is a volunteer already, and leads there', async () => {
    const personId = await world.volunteer('Anders Alt');
    await open(`volunteers/new?person=${personId}`, 'Ny frivillig');
    await page.locator('.chosen', { hasText: 'Anders Alt' }).waitFor();
    await page.getByRole('checkbox', { name: /Personen har hørt/ }).check();
    await press('Control+Enter');
    await page.getByText('Anders Alt er frivillig fra før: Godkjent.').waitFor();
    await page.getByRole('link', { name: 'Åpne siden' }).click();
    await page.getByRole('heading', { level: 1, name: 'Anders Alt' }).waitFor();
  });

  it('are found while typing, misspelled too, by where they stand, and the address says so', async () => {
    await world.volunteer('Berit Søkbar', { status: 'paused' });
    await world.volunteer('Didrik Annen');
    await open('volunteers', 'Frivillige');
    await page.getByRole('link', { name: 'Didrik Annen' }).waitFor();
    await press('/');
    await page.keyboard.type('berit sokbaar');
    await page.getByRole('link', { name: 'Didrik Annen' }).waitFor({ state: 'detached' });
    const row = page.getByRole('article', { name: 'Berit Søkbar' });
    for (const known of ['Har pause', 'Besøksvenn, Handlehjelp og Leksehjelp']) await row.getByText(known).waitFor();
    await page.getByLabel('Hvor de står').selectOption('Har meldt seg');
    await page.getByText('Ingen passer med det du har valgt').waitFor();
    await page.waitForURL(/\?.*status=APPLIED/);
    expect(decodeURIComponent(page.url())).toContain('berit');
    await page.getByRole('link', { name: 'Vis alle frivillige' }).click();
    await page.getByRole('link', { name: 'Didrik Annen' }).waitFor();
  });

  it('have a week that is changed by keyboard, with the days on which it is otherwise', async () => {
    const id = await world.volunteer('Cecilie Uke', { weekly: [{ weekday: 1, from: '09:00', to: '12:00' }] });
    await openVolunteer(id, 'Cecilie Uke');
    await press('u');
    const form = page.getByRole('form', { name: 'Endre tidene' });
    await form.getByText('Skriv tidene som en liste').press('Enter');
    await form.getByRole('button', { name: 'Legg til en tid' }).press('Enter');
    const second = form.getByRole('group', { name: 'Tid 2' });
    await second.getByLabel('Til').fill('08:00');
    await form.getByRole('button', { name: 'Legg til dager' }).press('Enter');
    await form.getByRole('group', { name: 'Unntak 1' }).getByLabel('Hvorfor').fill('Ferie');
    await press('Control+Enter');
    await form.getByRole('link', { name: 'Slutten må være etter begynnelsen.' }).press('Enter');
    await second.getByLabel('Til').fill('00:00');
    await press('Control+Enter');
    await form.waitFor({ state: 'detached' });
    const week = part('Når de kan');
    await week.getByText('tirsdag').waitFor();
    await week.getByText('09:00–24:00').waitFor();
    await week.getByText('Ferie').waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Endre tidene');
    expect(leader.troubles).toEqual([]);
  });

  it('have shown a certificate: on which day, and who saw it; tomorrow is a slip', async () => {
    const id = await world.volunteer('Eva Attest', { certificateShownOn: null, confidentialitySignedOn: null });
    await openVolunteer(id, 'Eva Attest');
    const vetting = part('Politiattest og taushet');
    await vetting.getByText('Ikke vist').waitFor();
    await press('c');
    await page.getByLabel('Vist', { exact: true }).fill('2099-01-01');
    await press('Control+Enter');
    await page.getByRole('link', { name: 'Dagen kan ikke være etter i dag.' }).waitFor();
    await page.getByLabel('Vist', { exact: true }).fill('2025-11-03');
    await press('Control+Enter');
    await vetting.getByText('3. november 2025, sett av Ingrid Prøve').waitFor();
    await press('y');
    await page.getByLabel('Skrevet under', { exact: true }).fill('2025-11-04');
    await press('Control+Enter');
    await vetting.getByText('4. november 2025, sett av Ingrid Prøve').waitFor();
  });

  it('take a step that can be undone, and say what becomes of what they promised', async () => {
    const id = await promised('Frida Lovet', 'Gunnar Venter');
    await openVolunteer(id, 'Frida Lovet');
    await part('Lovet framover').getByText('for Gunnar Venter').waitFor();
    await press('x');
    await page.getByText('Frida Lovet har lovet å komme 1 gang, og noen venter på det.').waitFor();
    expect(await page.getByRole('button', { name: 'Send nå' }).count()).toBe(0);
    await press('p');
    await page.getByText('Det står fast i pausen').waitFor();
    await page.getByRole('button', { name: 'Ta en pause likevel' }).press('Enter');
    await part('Hvor det står').getByText('Blir gjort om litt.').waitFor();
    await press('z');
    await part('Hvor det står').getByText('Er godkjent og i gang, og kan spørres.').waitFor();
    await part('Lovet framover')
      .getByRole('button', { name: /Meld avbud/ })
      .press('Enter');
    await sendNow();
    await part('Lovet framover').getByText('Ingenting er lovet').waitFor();
    await part('Spurt og svart').getByText('Meldte avbud').waitFor();
    await press('x');
    await sendNow();
    await part('Hvor det står').getByText('Har sluttet og blir ikke spurt.').waitFor();
    await part('Hvor det står').getByRole('button').first().waitFor();
    await press('a');
    await sendNow();
    await part('Hvor det står').getByText('Har meldt seg og venter på en samtale.').waitFor();
    expect(leader.troubles).toEqual([]);
  });

  it('say why a step was refused, also when somebody promised something meanwhile', async () => {
    const id = await promised('Guro Opptatt', 'Hilde Venter');
    await openVolunteer(id, 'Guro Opptatt');
    // The promise is hidden from the screen, as when it was made a moment ago.
    await page.route('**/graphql', async (route) => {
      const body = route.request().postData() ?? '';
      if (!body.includes('query Volunteer(')) return route.continue();
      const answer = await route.fetch();
      const json = (await answer.json()) as { data: { volunteer: { commitments: unknown[] } } };
      json.data.volunteer.commitments = [];
      await route.fulfill({ response: answer, json });
    });
    await page.reload();
    await part('Lovet framover').getByText('Ingenting er lovet').waitFor();
    await press('x');
    await sendNow();
    await page.getByText('Guro Opptatt har lovet noe framover. Meld avbud for det først.').waitFor();
    await part('Hvor det står').getByText('Er godkjent og i gang, og kan spørres.').waitFor();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  it('are kept apart from somebody, and no longer', async () => {
    const id = await world.volunteer('Jon Adskilt');
    await world.person('Kirsti Adskilt', 'resident');
    await openVolunteer(id, 'Jon Adskilt');
    await press('b');
    await page.getByRole('combobox', { name: 'Hvem skal Jon Adskilt ikke hjelpe?' }).waitFor();
    await page.keyboard.type('kirsti adskil');
    await page.getByRole('option', { name: /Kirsti Adskilt/ }).waitFor();
    await press('Enter', 'Control+Enter');
    const blocked = part('Skal ikke settes sammen med');
    await blocked.getByRole('link', { name: 'Kirsti Adskilt' }).waitFor();
    await blocked.getByRole('button', { name: /Ta bort.*Kirsti Adskilt/ }).press('Enter');
    await blocked.getByText('Ingen.').waitFor();
  });

  it('see their own page, with their own to say and nothing of what is for the centre', async () => {
    const id = await promised('Liv Egen', 'Mona Hemmelig');
    await ask(
      `mutation($centreId: ID!, $input: SetVolunteerNoteInput!) {
        setVolunteerNote(centreId: $centreId, idempotencyKey: "note", input: $input) { __typename } }`,
      { personId: id, note: 'Bare for sentralen' },
    );
    await world.run((tx) => grantRole(tx, id, 'volunteer'));
    const own = await Visitor.come(browser, world, { personId: id, width: 360 });
    await open('volunteers', 'Frivillige', own.page);
    await own.page.getByRole('link', { name: 'Gå til din egen side' }).click();
    await own.page.getByRole('heading', { level: 1, name: 'Liv Egen' }).waitFor();
    await part('Lovet framover', own.page).getByText('Handlehjelp').waitFor();
    await part('Spurt og svart', own.page).getByText('Sa ja').waitFor();
    // The question leaves by day, and not when it was answered before.
    await part('Meldinger', own.page)
      .getByText(/Les meldingen|Ble ikke sendt|^Sendes/)
      .first()
      .waitFor();
    const all = await own.page.locator('main').textContent();
    for (const hidden of ['Mona Hemmelig', 'Bare for sentralen', 'Skal ikke settes sammen', 'Endre kortet']) {
      expect(all).not.toContain(hidden);
    }
    await own.page.keyboard.press('h');
    await own.page.getByRole('checkbox', { name: 'Besøksvenn' }).check();
    await own.page.keyboard.press('Control+Enter');
    await part('Hjelp de vil gi', own.page).getByText('Besøksvenn og Handlehjelp').waitFor();
    // The form gives the focus back when it goes, a moment after what it saved is there.
    await own.page.getByRole('checkbox', { name: 'Besøksvenn' }).waitFor({ state: 'detached' });
    await own.page.keyboard.press('p');
    await own.page.getByRole('button', { name: 'Ta en pause likevel' }).press('Enter');
    await own.page.getByRole('button', { name: 'Send nå' }).click();
    await part('Hvor det står', own.page).getByText('Har pause').waitFor();
    await part('Hvor det står', own.page).getByRole('button').first().waitFor({ state: 'detached' });
    expect(await own.barriers()).toEqual([]);
    expect(own.troubles).toEqual([]);
    await own.leave();
  });

  it('are read by a coordinator without what is for those who run the centre, and by nobody else', async () => {
    const id = await world.volunteer('Nils Lest');
    const reader = await Visitor.come(browser, world, { personId: await world.person('Ole Leser', 'coordinator') });
    await openVolunteer(id, 'Nils Lest', reader.page);
    expect(await part('Hvor det står', reader.page).getByRole('button').count()).toBe(0);
    expect(await reader.page.getByText('Politiattest').count()).toBe(0);
    await open('volunteers/new', 'Ny frivillig', reader.page);
    await reader.page.getByText('Frivillige registreres av dem som driver sentralen.').waitFor();
    expect(reader.troubles).toEqual([]);
    await reader.leave();
    const other = await Visitor.come(browser, world, { personId: await world.person('Per Annen', 'volunteer') });
    await open(`volunteers/${id}`, 'Fant ikke den frivillige', other.page);
    expect(await other.barriers()).toEqual([]);
    await other.leave();
  });

  it.each([
    ['nb', 1280],
    ['en', 360],
  ] as const)('can be changed by everybody: every form open, in %s at %d px', async (language, width) => {
    const id = await promised(`Randi ${language}`, `Sigrid ${language}`);
    const seat = await Visitor.come(browser, world, { language, width });
    await openVolunteer(id, `Randi ${language}`, seat.page);
    for (const key of ['h', 'm', 'u', 'c', 'y', 'b'])
      await seat.page.locator(`button:has(kbd:text-is("${key.toUpperCase()}"))`).click();
    await seat.page.getByRole('form').nth(3).waitFor();
    expect(await seat.barriers()).toEqual([]);
    expect(seat.troubles).toEqual([]);
    await seat.leave();
  });
});
