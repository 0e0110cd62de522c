import { contactPath } from '@hjerterom/associations/testing';
import { newId } from '@hjerterom/kernel';
import { countStatements, eventually } from '@hjerterom/platform/testing';
import { workerModules } from '../../worker/src/worker-modules.js';
import { ApiWorld, type Home, type SignedIn } from './api-world.js';

const association = '__typename ... on Association { id name status contacts { id name role personId } }';
const written = `${association} ... on PossibleDoubleAssociations { doubles { sameNumber association { id name } } }`;
const mutation = (name: string, type: string) =>
  `mutation ($centreId: ID!, $key: String!, $input: ${type}!) {
     done: ${name}(centreId: $centreId, idempotencyKey: $key, input: $input) {
       ${name === 'registerAssociation' ? written : association}
     } }`;

interface Done {
  readonly __typename: string;
  readonly id: string;
  readonly status: string;
  readonly contacts: readonly { readonly id: string; readonly name: string; readonly role: string }[];
}

describe('an association', () => {
  let at: ApiWorld;
  let home: Home;

  beforeAll(async () => {
    at = await ApiWorld.create({ worker: workerModules });
    home = await at.home({ slug: 'prove' });
  });
  afterAll(() => at?.close());

  const act = async (name: string, type: string, input: object, who: SignedIn = home.leader): Promise<Done> => {
    const variables = { centreId: home.centreId, key: newId(), input };
    const { data, errors } = await at.graphql<{ done: Done }>(mutation(name, type), variables, who);
    expect(errors).toBeUndefined();
    return data.done;
  };
  const decide = (associationId: string, status: string) =>
    act('decideAssociation', 'DecideAssociationInput', { associationId, status });
  const form = (given: Record<string, string> = {}) =>
    new URLSearchParams({
      ...{ id: newId(), name: `Laget ${newId()}`, organisationNumber: '', about: 'Vi synger.', homepage: '' },
      ...{ categories: 'kultur', targetGroups: 'alle', languages: 'nb', contactName: 'Kari Prøvesen', phone: '' },
      ...{ email: `${newId()}@example.org`, consent: 'yes', website: '', ...given },
    });
  const send = (body: URLSearchParams) =>
    fetch(`${at.world.url}/prove/lag/ny?lang=nb`, { method: 'POST', body, redirect: 'manual' });
  const idOf = async (name: string) =>
    (await at.world.rows('SELECT id FROM associations_association WHERE name = $1', [name]))[0]?.id as string;
  const contactOf = async (associationId: string) =>
    (
      await at.world.rows('SELECT id, person_id FROM associations_contact WHERE association_id = $1', [associationId])
    )[0] as {
      id: string;
      person_id: string;
    };
  const rolesOf = async (personId: string) =>
    (
      await at.world.rows(
        'SELECT role FROM access_role_grant WHERE person_id = $1 AND ended_at IS NULL ORDER BY role',
        [personId],
      )
    ).map(({ role }) => role as string);
  const mailed = (personId: string, template: string) =>
    eventually(async () => {
      const mails = await at.world.rows(
        `SELECT body FROM notifications_message WHERE person_id = $1 AND template = $2 AND body IS NOT NULL`,
        [personId, template],
      );
      return mails[0]?.body as string | undefined;
    });

  it('that somebody registers on the page waits; its contact may sign in, and books when the leader has said yes', async () => {
    const body = form({ name: 'Prøvekoret' });
    const [first, again] = [await send(body), await send(body)];
    expect([first.status, again.status]).toEqual([303, 303]);
    const rows = await at.world.rows(`SELECT id, status FROM associations_association WHERE name = 'Prøvekoret'`);
    expect(rows).toMatchObject([{ status: 'applied' }]);
    const id = rows[0]?.id as string;
    const { person_id: personId } = await contactOf(id);
    await eventually(async () => (await rolesOf(personId)).includes('resident'));
    expect(await mailed(personId, 'associations.applied')).toContain('Prøvekoret');

    expect(await decide(id, 'APPROVED')).toMatchObject({ __typename: 'Association', status: 'APPROVED' });
    await eventually(async () => (await rolesOf(personId)).includes('contact'));
    expect(await mailed(personId, 'associations.approved')).toContain('Logg inn');
    await decide(id, 'LEFT');
    await eventually(async () => !(await rolesOf(personId)).includes('contact'));
  });

  it('says on the page what is wrong, in plain words, and loses nothing that was typed', async () => {
    const sent = await send(
      form({ name: '', organisationNumber: '123 456 784', homepage: 'lag.example.org', contactName: 'Ola Skrevet' }),
    );
    expect(sent.status).toBe(422);
    const html = await sent.text();
    for (const said of ['Det er 3 ting å rette', 'Ni siffer', 'det siste er regnet ut av de andre', 'Ola Skrevet']) {
      expect(html).toContain(said);
    }
    expect(await (await fetch(`${at.world.url}/prove/lag/ny?lang=en`)).text()).toContain('Register your association');
  });

  it('is asked about on the page when it doubles another, and is refused when it has its number', async () => {
    const own = { categories: ['GARDEN'], targetGroups: ['EVERYBODY'], languages: ['nb'] };
    const input = { name: 'Prøvedalen Hagelag', organisationNumber: '123456785', ...own };
    const { id } = await act('registerAssociation', 'RegisterAssociationInput', input);
    const doubling = form({ name: 'Prøvedalen hågelag' });
    const asked = await send(doubling);
    expect(asked.status).toBe(422);
    expect(await asked.text()).toContain(`href="/lag/${id}?lang=nb"`);
    expect(await idOf('Prøvedalen hågelag')).toBeUndefined();
    const same = await send(form({ organisationNumber: '123 456 785', notDouble: 'yes' }));
    expect(await same.text()).toContain('meldt inn fra før');
    doubling.set('notDouble', 'yes');
    expect((await send(doubling)).status).toBe(303);
    expect(await idOf('Prøvedalen hågelag')).toBeDefined();
    expect(
      await act('registerAssociation', 'RegisterAssociationInput', { ...input, confirmedNotDouble: true }),
    ).toMatchObject({
      __typename: 'PossibleDoubleAssociations',
      doubles: [{ sameNumber: true, association: { id, name: 'Prøvedalen Hagelag' } }, { sameNumber: false }],
    });
  });

  it('of somebody who is known costs the page the same and is answered the same; the same name at the same address is one', async () => {
    const known = form({ contactName: 'Ida Kjent', email: 'ida.kjent@example.org' });
    await send(known);
    const measured = async (body: URLSearchParams) => {
      const { result, statements } = await countStatements(() => send(body));
      // The worker is at its own work meanwhile.
      const ofPage = statements.filter((sql) =>
        /INSERT INTO (people|associations)_|people_known_as|people\.card-of/.test(sql),
      );
      return { status: result.status, to: result.headers.get('location'), statements: ofPage.length };
    };
    const ofKnown = await measured(form({ contactName: 'Ída kjent', email: 'Ida.Kjent@example.org' }));
    const ofUnknown = await measured(form({ contactName: 'Ukjent Ukjentsen' }));
    expect(ofKnown).toEqual(ofUnknown);
    expect(ofKnown).toMatchObject({ status: 303, statements: 7 });
    const cards = await at.world.rows(`SELECT count(*)::int AS n FROM people_person WHERE plain_name = 'ida kjent'`);
    expect(cards).toEqual([{ n: 1 }]);
  });

  it('lets its contact say who else books, whether the centre knows them or not; a delegate changes nothing', async () => {
    const leader = await at.somebody(home.centreId, 'contact', { name: 'Stine Styreleder' });
    const own = { categories: ['CULTURE'], targetGroups: ['EVERYBODY'], languages: ['nb'] };
    const { id: associationId } = await act('registerAssociation', 'RegisterAssociationInput', {
      ...{ name: 'Delegatlaget', contactPersonId: leader.personId, ...own },
    });
    const delegate = await at.somebody(home.centreId, 'resident', {
      name: 'Dag Delegat',
      contactPoints: [{ kind: 'email', value: 'dag.delegat@example.org' }],
    });
    const add = (name: string, value: string, who = leader) =>
      act(
        'addAssociationDelegate',
        'AddAssociationDelegateInput',
        { associationId, name, contact: { kind: 'EMAIL', value } },
        who,
      );
    await add('Dag Delegat', 'dag.delegat@example.org');
    const { contacts } = await add('Helt Ny', 'helt.ny@example.org');
    expect(contacts.map(({ name }) => name).sort()).toEqual(['Dag Delegat', 'Helt Ny', 'Stine Styreleder']);
    expect(contacts.find(({ name }) => name === 'Dag Delegat')).toMatchObject({ personId: delegate.personId });
    await eventually(async () => (await rolesOf(delegate.personId)).includes('contact'));
    expect(await mailed(delegate.personId, 'associations.may-book')).toContain('Delegatlaget');

    const change = { associationId, name: 'Kapret', ...own };
    const variables = { centreId: home.centreId, key: newId(), input: change };
    const { errors } = await at.graphql(mutation('changeAssociation', 'ChangeAssociationInput'), variables, delegate);
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const mine = `query ($centreId: ID!) { myAssociations(centreId: $centreId) { name spokenForByMe bookableByMe contacts { id } } }`;
    const seen = await at.graphql(mine, { centreId: home.centreId }, delegate);
    expect(seen.data).toEqual({
      myAssociations: [{ name: 'Delegatlaget', spokenForByMe: false, bookableByMe: true, contacts: [] }],
    });

    const contactId = contacts.find(({ name }) => name === 'Dag Delegat')?.id;
    await act('endAssociationContact', 'EndAssociationContactInput', { associationId, contactId }, leader);
    await eventually(async () => !(await rolesOf(delegate.personId)).includes('contact'));
    expect(await rolesOf(delegate.personId)).toEqual(['resident']);
  });

  it('is spoken for to the end of the last day: then the role that came with it goes by itself, and one given by hand stays', async () => {
    const own = { categories: ['CULTURE'], targetGroups: ['EVERYBODY'], languages: ['nb'] };
    const [byHand, byThis] = [
      await at.somebody(home.centreId, 'contact', { name: 'Hanna Handgitt' }),
      await at.somebody(home.centreId, 'resident', { name: 'Siste Dag' }),
    ];
    const { id: associationId } = await act('registerAssociation', 'RegisterAssociationInput', {
      ...{ name: 'Sesonglaget', ...own },
    });
    const untilDate = at.world.clock.now().toISOString().slice(0, 10);
    for (const { personId } of [byHand, byThis]) {
      const contact = { associationId, personId, role: 'CONTACT', mayBook: true, untilDate };
      await act('addAssociationContact', 'AddAssociationContactInput', contact);
    }
    await eventually(async () => (await rolesOf(byThis.personId)).includes('contact'));
    at.world.clock.advance(2 * 86_400_000);
    await eventually(async () => !(await rolesOf(byThis.personId)).includes('contact'));
    await eventually(async () => {
      const due = await at.world.rows(
        `SELECT 1 FROM associations_contact WHERE association_id = $1 AND over_at IS NOT NULL
         UNION ALL SELECT 1 FROM platform_inbox WHERE done_at IS NULL
         UNION ALL SELECT 1 FROM platform_outbox WHERE dispatched_at IS NULL`,
        [associationId],
      );
      return due.length === 0;
    });
    expect(await rolesOf(byThis.personId)).toEqual(['resident']);
    expect(await rolesOf(byHand.personId)).toEqual(['contact']);
  });

  it('is said to be right by the link in the message, in one tap, by whoever speaks for it and no longer', async () => {
    await send(form({ name: 'Kortlaget' }));
    const id = await idOf('Kortlaget');
    await decide(id, 'APPROVED');
    const contact = await contactOf(id);
    const address = `${at.world.url}${contactPath(at.world.config, contact.id)}`;
    const confirmed = async () =>
      (await at.world.rows('SELECT confirmed_at FROM associations_association WHERE id = $1', [id]))[0]
        ?.confirmed_at as Date;
    at.world.clock.advance(30 * 86_400_000);
    const before = await confirmed();
    expect(await (await fetch(address)).text()).toContain('Ja, dette stemmer fortsatt');
    expect(await confirmed()).toEqual(before);
    const said = await fetch(address, { method: 'POST', redirect: 'manual' });
    expect(said.status).toBe(303);
    expect((await confirmed()).getTime()).toBeGreaterThan(before.getTime());
    expect(await (await fetch(`${address}?said=yes`)).text()).toContain('Takk! Vi spør igjen');
    await act('endAssociationContact', 'EndAssociationContactInput', { associationId: id, contactId: contact.id });
    expect((await fetch(address)).status).toBe(404);
    expect((await fetch(`${address}x`)).status).toBe(404);
  });

  it('is registered thirty times an hour by one network, and then not until the hour is over', async () => {
    await send(form({ name: 'Det siste laget' }));
    await at.world.rows('UPDATE associations_knock_count SET count = 29');
    expect((await send(form({ name: 'Det trettiende laget' }))).status).toBe(303);
    const refused = await send(form({ name: 'Det trettiførste laget' }));
    expect(refused.status).toBe(429);
    expect(await refused.text()).toContain('Det trettiførste laget');
    expect(await idOf('Det trettiende laget')).toBeDefined();
    expect(await idOf('Det trettiførste laget')).toBeUndefined();
    await at.world.rows(`UPDATE associations_knock_count SET ends_at = ends_at - interval '1 hour'`);
    expect((await send(form({ name: 'Det trettiførste laget', notDouble: 'yes' }))).status).toBe(303);
  });

  it('has a card and stands in a list that everybody may see when it is approved, and nobody is named there', async () => {
    await send(form({ name: 'Kartlaget', contactName: 'Navn Navnesen' }));
    const id = await idOf('Kartlaget');
    const read = async (path: string) => {
      const page = await fetch(`${at.world.url}${path}`);
      return { status: page.status, html: await page.text() };
    };
    expect((await read(`/lag/${id}`)).status).toBe(404);
    expect((await read('/prove/lag?q=Kartlaget')).html).not.toContain(id);
    await decide(id, 'APPROVED');
    expect((await read('/prove/lag?q=kartlag&slag=kultur&lang=nb')).html).toContain(`href="/lag/${id}?lang=nb"`);
    expect((await read('/prove/lag?q=kartlag&slag=hage')).html).not.toContain(id);
    const card = await read(`/lag/${id}`);
    expect(card.html).toContain('Vi synger.');
    expect(card.html).not.toContain('Navnesen');
  });
});
