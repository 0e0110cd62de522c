import type { Centre } from '@hjerterom/centres';
import { CentresApiModule } from '@hjerterom/centres/api';
import { aCentre } from '@hjerterom/centres/testing';
import { updatePerson } from '@hjerterom/people';
import { PeopleApiModule } from '@hjerterom/people/api';
import { aPerson } from '@hjerterom/people/testing';
import { systemActor } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import { AccessApiModule } from '../src/api/index.js';
import { accountOf, endRole, grantRole, type HeldRole, InvitationEntity, invitationToken } from '../src/index.js';
import { signedIn } from '../src/testing/index.js';

const invite = `mutation ($centreId: ID!, $key: String!, $input: InviteSomebodyInput!) {
  inviteSomebody(centreId: $centreId, idempotencyKey: $key, input: $input) {
    __typename ... on Invitation { id state value person { id name } } ... on AlreadyInvited { invitation { id } }
    ... on PossibleDoubles { people { id } } ... on InvalidInput { fields { path } } } }`;
const change = (
  verb: 'inviteAgain' | 'revokeInvitation',
) => `mutation ($centreId: ID!, $key: String!, $input: InvitationInput!) {
  ${verb}(centreId: $centreId, idempotencyKey: $key, input: $input) { __typename ... on Invitation { id state } } }`;
const me = '{ me { memberships { roles person { id } centre { id } } } }';
const days = 24 * 3_600_000;

interface Invited {
  readonly __typename: string;
  readonly id: string;
  readonly value: string;
  readonly state: string;
  readonly person: { readonly id: string };
}

describe('an invitation', () => {
  let world: TestWorld;
  let centre: Centre;
  let leader: { cookie: string };
  let keys = 0;

  beforeAll(async () => {
    world = await TestWorld.create({ api: [AccessApiModule, CentresApiModule, PeopleApiModule], ownSessions: true });
    centre = await aCentre(world);
    leader = await signedIn(world, await somebody('leder@example.org', 'leader'));
  });
  afterAll(() => world.close());
  beforeEach(() => world.rows('DELETE FROM access_attempt_count'));

  const asSystem = <T>(fn: Parameters<typeof world.run<T>>[1], centreId = centre.id) =>
    world.run(systemActor(centreId), fn);
  const somebody = (email: string, role?: HeldRole, at = centre.id) =>
    asSystem(async (tx) => {
      const { id } = await aPerson(tx, { contactPoints: [{ kind: 'email', value: email }] });
      if (role) await grantRole(tx, id, role);
      return id;
    }, at);
  const ask = async (query: string, input: object, headers = leader, centreId = centre.id) => {
    keys += 1;
    const { data, errors } = await world.graphql<Record<string, Invited>>(
      query,
      { centreId, key: `key-${keys}`, input },
      undefined,
      headers,
    );
    return errors ? (errors[0]?.extensions.code as unknown as Invited) : (Object.values(data)[0] as Invited);
  };
  const invited = (name: string, email: string, role = 'VOLUNTEER') => ask(invite, { role, name, address: email });
  const linkOf = async (id: string) =>
    `/sign-in/invitation/${invitationToken(world.config, await asSystem((tx) => tx.em.findOneByOrFail(InvitationEntity, { id })))}`;
  const show = (path: string) => fetch(`${world.url}${path}?lang=nb`);
  const accept = (path: string, fields: Record<string, string> = {}) =>
    fetch(`${world.url}${path}`, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) });
  const whoIs = async (answer: Response) => {
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    const { data } = await world.graphql<{ me: { memberships: object[] } | null }>(me, {}, undefined, { cookie });
    return data.me?.memberships ?? null;
  };

  it('is shown by its link and accepted by pressing, once: whoever says yes is signed in as what they were invited to be', async () => {
    const { id, person, state } = await invited('Ny Frivillig', 'ny@example.org');
    expect(state).toBe('OPEN');
    const path = await linkOf(id);
    for (let look = 0; look < 2; look++) {
      const page = await show(path);
      expect([page.status, page.headers.get('set-cookie')]).toEqual([200, null]);
      expect(await page.text()).toContain('inviterer deg til å være frivillig');
    }
    const answers = await Promise.all([1, 2, 3].map(() => accept(path)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 404, 404]);
    const yes = answers.find(({ status }) => status === 303) as Response;
    expect(await whoIs(yes)).toEqual([{ roles: ['VOLUNTEER'], person: { id: person.id }, centre: { id: centre.id } }]);
    expect((await show(path)).status).toBe(404);
  });

  it('keeps nothing that opens anything', async () => {
    const { id } = await invited('Hemmelig Lenke', 'hemmelig@example.org');
    const token = (await linkOf(id)).split('/').at(-1) as string;
    expect(JSON.stringify(await world.rows('SELECT * FROM access_invitation'))).not.toContain(token);
    expect(JSON.stringify(await world.rows('SELECT * FROM platform_outbox'))).not.toContain(token);
  });

  it('is worth nothing after 14 days, when it is taken back, and when a newer one was sent; all look alike', async () => {
    const old = await invited('For Sen', 'sen@example.org');
    const path = await linkOf(old.id);
    world.clock.advance(14 * days);
    const pages = [await show(path), await accept(path)];
    expect((await ask(change('inviteAgain'), { invitationId: old.id })).state).toBe('OPEN');
    const again = await linkOf(old.id);
    expect(again).not.toBe(path);
    pages.push(await show(path), await accept(path));
    expect((await show(again)).status).toBe(200);
    expect((await ask(change('revokeInvitation'), { invitationId: old.id })).state).toBe('REVOKED');
    pages.push(await show(again), await accept(again), await show(`/sign-in/invitation/${'x'.repeat(43)}`));
    expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 404));
    expect(new Set(await Promise.all(pages.map((page) => page.text()))).size).toBe(1);
    expect((await ask(change('inviteAgain'), { invitationId: old.id })).__typename).toBe('InvitationAnswered');
  });

  it('is one at a time, also of two at once, and asks first whether it is somebody who is known', async () => {
    const { person } = await invited('Kari Kjent', 'kari.kjent@example.org');
    expect((await ask(invite, { role: 'VOLUNTEER', personId: person.id })).__typename).toBe('AlreadyInvited');
    expect((await invited('Kari Kjent', 'kari.kjent@example.org')).__typename).toBe('PossibleDoubles');
    const two = await Promise.all([1, 2].map(() => ask(invite, { role: 'STAFF', personId: person.id })));
    expect(two.map(({ __typename }) => __typename).sort()).toEqual(['AlreadyInvited', 'Invitation']);
    const frivillig = await somebody('er.det@example.org', 'volunteer');
    expect((await ask(invite, { role: 'VOLUNTEER', personId: frivillig })).__typename).toBe('HoldsRole');
  });

  it('needs an address that is one', async () => {
    expect((await invited('Uten Adresse', 'ikke en adresse')).__typename).toBe('InvalidInput');
    expect((await ask(invite, { role: 'VOLUNTEER', name: 'Uten' })).__typename).toBe('NoAddress');
    expect((await ask(invite, { role: 'COORDINATOR', name: 'For Mye', address: 'a@example.org' })).__typename).toBe(
      'InvalidInput',
    );
  });

  it('is made by those who lead, and by nobody else', async () => {
    for (const role of ['staff', 'volunteer', 'contact', 'resident'] as const) {
      const headers = await signedIn(world, await somebody(`${role}@example.org`, role));
      expect(await ask(invite, { role: 'STAFF', name: 'En', address: 'en@example.org' }, headers)).toBe('NOT_FOUND');
    }
    const coordinator = await signedIn(world, await somebody('koordinator@example.org', 'coordinator'));
    expect(
      (await ask(invite, { role: 'LEADER', name: 'Leder To', address: 'to@example.org' }, coordinator)).__typename,
    ).toBe('Invitation');
  });

  it('goes to the account’s own address, and never to one that the desk wrote on the card', async () => {
    const chief = await somebody('sjef@example.org', 'leader');
    await asSystem((tx) =>
      updatePerson(tx, { personId: chief, contactPoints: [{ kind: 'email', value: 'frekk@example.org' }] }),
    );
    expect((await ask(invite, { role: 'VOLUNTEER', personId: chief })).value).toBe('sjef@example.org');
  });

  it('joins the account of another centre only when whoever has its proved address says that it is theirs', async () => {
    const other = await aCentre(world);
    const known = await somebody('felles@example.org', 'volunteer', other.id);
    await signedIn(world, known);
    const unproved = await invited('Ikke Bevist', 'felles@example.org');
    expect(await (await show(await linkOf(unproved.id))).text()).not.toContain('Ja, jeg er');

    await world.rows(`UPDATE access_sign_in_address SET proved_at = added_at WHERE value = 'felles@example.org'`);
    const path = await linkOf(unproved.id);
    expect(await (await show(path)).text()).toContain('Ja, jeg er');
    const yes = await accept(path, { same: known });
    expect(await whoIs(yes)).toHaveLength(2);
    const accounts = await asSystem(async (tx) => [
      await accountOf(tx, known),
      await accountOf(tx, unproved.person.id),
    ]);
    expect(new Set(accounts).size).toBe(1);

    const another = await invited('En Annen', 'felles2@example.org');
    expect(await whoIs(await accept(await linkOf(another.id), { same: known }))).toHaveLength(1);
  });

  it('dies with the one it was to, and with the leader who sent it', async () => {
    const gone = await somebody('slutter@example.org', 'volunteer');
    const toThem = await ask(invite, { role: 'STAFF', personId: gone });
    await asSystem((tx) => endRole(tx, gone, 'volunteer'));
    expect((await show(await linkOf(toThem.id))).status).toBe(404);

    const second = await somebody('leder2@example.org', 'leader');
    const byThem = await ask(
      invite,
      { role: 'STAFF', name: 'Invitert Av', address: 'av@example.org' },
      await signedIn(world, second),
    );
    expect((await show(await linkOf(byThem.id))).status).toBe(200);
    await asSystem((tx) => endRole(tx, second, 'leader'));
    expect((await show(await linkOf(byThem.id))).status).toBe(404);
  });
});
