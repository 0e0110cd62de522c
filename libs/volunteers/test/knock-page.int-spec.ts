import { setGuardianAge } from '@hjerterom/centres';
import { aCentre } from '@hjerterom/centres/testing';
import { newId } from '@hjerterom/kernel';
import { awaitingGuardian, consentTexts, listConsents } from '@hjerterom/people';
import { aPerson } from '@hjerterom/people/testing';
import { systemActor } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import { changeVolunteerStatus } from '@hjerterom/volunteers';
import { VolunteersApiModule } from '@hjerterom/volunteers/api';
import { statusPath } from '../src/application/status-link.js';
import { mostKnocks } from '../src/application/too-many-knocks.js';
import { guardianPath } from '../src/guardian/guardian-link.js';
import { listKnocks } from '../src/volunteer/list-knocks.js';

describe('the page on which a stranger knocks', () => {
  let world: TestWorld;
  let centreId: string;
  const path = '/prove/bli-frivillig';
  const form = (given: Record<string, string | string[]> = {}) => {
    const fields = {
      ...{ id: newId(), name: 'Nora Bankerpå', email: `${newId()}@example.org`, phone: '', kinds: ['handlehjelp'] },
      ...{ languages: ['nb', 'so'], weekParts: ['morning', 'afternoon'], ageGroup: '30-49', district: 'Fjell' },
      ...{ consent: 'yes', website: '', ...given },
    };
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
    return body;
  };
  const send = (body: URLSearchParams, from = '192.0.2.1') => {
    const headers = { 'x-forwarded-for': from };
    return fetch(`${world.url}${path}?lang=nb`, { method: 'POST', body, headers, redirect: 'manual' });
  };
  const get = async (address: string) => (await fetch(`${world.url}${address}`)).text();
  const aLeader = async () => (await world.run(systemActor(centreId), (tx) => aPerson(tx, { name: 'Lise Leder' }))).id;
  const known = (name: string) =>
    world.rows(
      `SELECT v.person_id, v.status, v.answer_by::text, p.languages, p.district FROM volunteers_volunteer v
       JOIN people_person p ON p.id = v.person_id WHERE p.name = $1`,
      [name],
    );

  beforeAll(async () => {
    world = await TestWorld.create({ api: [VolunteersApiModule], environment: { PROXIES: '1' } });
    centreId = (await aCentre(world, { slug: 'prove' })).id;
  });
  afterAll(() => world.close());

  it('shows the form in both languages, and one to print; elsewhere there is nothing', async () => {
    expect(await get(`${path}?lang=nb`)).toContain('Hva har du lyst til?');
    expect(await get(`${path}?lang=en`)).toContain('What would you like to do?');
    expect(await get(`${path}/papir?lang=nb`)).toContain('Underskrift');
    expect((await fetch(`${world.url}/ikke-her/bli-frivillig`)).status).toBe(404);
  });

  it('takes in what was written: a card, a volunteer who has applied, the week, and a message that confirms', async () => {
    const answer = await send(form({ name: 'Aron Melder' }));
    expect(answer.status).toBe(303);
    expect(await get(answer.headers.get('location') ?? '')).toContain('senest 1. desember 2026');
    const [volunteer, ...more] = await known('Aron Melder');
    expect(more).toEqual([]);
    expect(volunteer).toMatchObject({
      status: 'applied',
      answer_by: '2026-12-01',
      languages: ['nb', 'so'],
      district: 'Fjell',
    });
    const week = await world.rows(
      'SELECT weekday, from_time, to_time FROM volunteers_weekly_window WHERE person_id = $1',
      [volunteer?.person_id],
    );
    expect(week).toHaveLength(5);
    expect(week[0]).toMatchObject({ from_time: '08:00', to_time: '17:00' });
    const told = await world.rows(
      `SELECT 1 FROM platform_outbox WHERE payload->>'template' = 'volunteers.applied' AND payload->>'personId' = $1`,
      [volunteer?.person_id],
    );
    expect(told).toHaveLength(1);
    const [kept] = await world.rows('SELECT * FROM volunteers_application WHERE person_id = $1', [
      volunteer?.person_id,
    ]);
    expect(kept).toMatchObject({ age_group: '30-49', doubles: [] });
  });

  it('writes the yes into the ledger, and takes it back with the one who withdraws', async () => {
    await send(form({ name: 'Sier Ja' }));
    const [{ person_id: personId } = { person_id: '' }] = await known('Sier Ja');
    const yes = () => world.run(systemActor(centreId), (tx) => listConsents(tx, personId));
    expect(await yes()).toMatchObject([
      {
        ...{ purpose: 'volunteering', textVersion: consentTexts.volunteering[0].version, language: 'nb' },
        ...{ givenBy: 'person', how: 'screen', recordedBy: null, givenAt: world.clock.now(), withdrawnAt: null },
      },
    ]);
    const leader = { centreId, personId: await aLeader(), roles: ['leader'] as const };
    await world.run(leader, (tx) => changeVolunteerStatus(tx, { personId, status: 'left' }));
    expect(await yes()).toMatchObject([{ withdrawnBy: 'person', withdrawalRecordedBy: leader.personId }]);
  });

  it('says what is wrong above and beside the field, and loses nothing that was typed', async () => {
    const answer = await send(
      form({ name: '', email: 'ikke-en-adresse', phone: '123', kinds: [], consent: '', district: 'Fjell' }),
    );
    expect(answer.status).toBe(422);
    const html = await answer.text();
    for (const wrong of [
      'Det er 5 ting å rette:',
      'href="#name"',
      'id="email-wrong"',
      'value="ikke-en-adresse"',
      'value="123"',
    ]) {
      expect(html).toContain(wrong);
    }
    expect(html).toMatch(/checked="" value="so"/);
    expect(await known('')).toEqual([]);
  });

  it('keeps no fødselsnummer, and no control characters', async () => {
    for (const name of ['Ola 01010750160', 'Ola\u0000Nordmann']) {
      expect((await send(form({ name }))).status).toBe(422);
    }
  });

  it('asks the guardian of whoever is too young, who alone says yes, and takes it back as easily', async () => {
    const young = { name: 'Ung Frivillig', ageGroup: 'under-15', birthYear: '2012', phone: '01 64 00 78' };
    const adult = { guardianName: 'Voksen Ansvarlig', guardianPhone: '01 64 00 77' };
    for (const wrong of [
      young,
      { ...young, ...adult, guardianPhone: '12' },
      { ...young, ...adult, guardianPhone: young.phone },
      { ...young, ...adult, birthYear: '1980' },
    ]) {
      expect((await send(form(wrong))).status).toBe(422);
    }
    expect((await send(form({ ...young, ...adult }))).status).toBe(303);
    const [{ person_id: personId } = { person_id: '' }] = await known('Ung Frivillig');
    const waits = () =>
      world.run(systemActor(centreId), async (tx) => (await awaitingGuardian(tx, [personId], 'volunteering')).size);
    expect(await waits()).toBe(1);
    const listed = async () => {
      const { edges } = await world.run(systemActor(centreId), (tx) => listKnocks(tx, { first: 100 }));
      return edges.find(({ node }) => node.id === personId)?.node.waitsForGuardian;
    };
    expect(await listed()).toBe(true);
    const asked = await world.rows(
      `SELECT 1 FROM platform_outbox WHERE payload->>'template' = 'volunteers.guardian' AND payload->>'personId' = $1`,
      [personId],
    );
    expect(asked).toHaveLength(1);
    const link = guardianPath(world.config, personId);
    expect((await fetch(`${world.url}${link.slice(0, -1)}x`)).status).toBe(404);
    expect(await get(`${link}?lang=nb`)).toContain('Kan Ung bli frivillig?');
    expect(await waits()).toBe(1);
    const say = (answer: string) =>
      fetch(`${world.url}${link}?lang=nb`, {
        method: 'POST',
        body: new URLSearchParams({ answer }),
        redirect: 'manual',
      });
    await Promise.all([say('yes'), say('noe annet')]);
    expect(await waits()).toBe(0);
    expect(await listed()).toBe(false);
    expect(await get(`${link}?lang=nb`)).toContain('Du har sagt ja');
    const [yes] = await world.run(systemActor(centreId), (tx) => listConsents(tx, personId));
    expect(yes).toMatchObject({ givenBy: 'guardian', how: 'screen', recordedBy: null });
    await say('take-back');
    expect(await waits()).toBe(1);
  });

  it('asks nobody else where the centre has set a lower age', async () => {
    const leader = { centreId, personId: await aLeader(), roles: ['leader'] as const };
    await world.run(leader, (tx) => setGuardianAge(tx, { guardianAge: 13 }));
    expect((await send(form({ name: 'Fjorten År', ageGroup: 'under-15', birthYear: '2012' }))).status).toBe(303);
    await world.run(leader, (tx) => setGuardianAge(tx, { guardianAge: 18 }));
    expect((await send(form({ name: 'Seksten År', ageGroup: '15-17', birthYear: '2010' }))).status).toBe(422);
    await world.run(leader, (tx) => setGuardianAge(tx, { guardianAge: 15 }));
  });

  it('is one application when it is sent twice, also at the same moment', async () => {
    const body = form({ name: 'Dobbel Trykker' });
    const answers = await Promise.all([send(body), send(body), send(body)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await known('Dobbel Trykker')).toHaveLength(1);
    await send(form({ name: 'Dobbel Trykker' }));
    expect(await known('Dobbel Trykker')).toHaveLength(2);
  });

  it('answers the same whether or not somebody is known, merges nobody, and shows the centre whom it may be', async () => {
    const email = `${newId()}@example.org`;
    const old = await world.run(systemActor(centreId), (tx) =>
      aPerson(tx, { name: 'Kjent Fra Før', contactPoints: [{ kind: 'email', value: email }] }),
    );
    const [one, other] = [
      await send(form({ name: 'Kjent Fra Før', email })),
      await send(form({ name: 'Helt Ukjent Menneske' })),
    ];
    expect(one.status).toBe(other.status);
    expect(one.headers.get('location')).toBe(other.headers.get('location'));
    const [made] = await known('Kjent Fra Før');
    expect(made?.person_id).not.toBe(old.id);
    const [kept] = await world.rows('SELECT doubles::text[] FROM volunteers_application WHERE person_id = $1', [
      made?.person_id,
    ]);
    expect(kept).toEqual({ doubles: [old.id] });
  });

  it('thanks a machine that fills in what nobody sees, and keeps nothing', async () => {
    const answer = await send(form({ name: 'Maskin Roboten', website: 'http://example.org' }));
    expect(answer.status).toBe(303);
    expect(await known('Maskin Roboten')).toEqual([]);
  });

  it('shows the applicant where it stands, and takes their signature, behind the link alone', async () => {
    await send(form({ name: 'Lenke Holder' }));
    const [{ person_id: personId } = { person_id: '' }] = await known('Lenke Holder');
    const link = statusPath(world.config, personId);
    expect(await get(link)).toContain('Du hører fra oss senest 1. desember 2026.');
    expect((await fetch(`${world.url}${link.slice(0, -1)}x`)).status).toBe(404);
    const signed = await fetch(`${world.url}${link}`, {
      method: 'POST',
      body: new URLSearchParams({ version: '2026-1' }),
      redirect: 'manual',
    });
    expect(signed.status).toBe(303);
    expect(await get(link)).toContain('Du skrev under taushetserklæringen 24. november 2026.');
  });

  it('asks one network to wait when it has sent too many, keeps what was typed, and takes in everybody else', async () => {
    let last = await send(form());
    for (let sent = 0; sent < mostKnocks && last.status !== 429; sent += 1) last = await send(form({ website: 'x' }));
    expect(last.status).toBe(429);
    expect(await last.text()).toContain('Nora Bankerpå');
    expect((await send(form(), '192.0.2.2')).status).toBe(303);
  });
});
