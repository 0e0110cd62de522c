import { giveRole, grantRole } from '@hjerterom/access';
import { newId } from '@hjerterom/kernel';
import { askVolunteers } from '@hjerterom/needs';
import { aNeed, theDesk } from '@hjerterom/needs/testing';
import { aVolunteer, wholeWeek } from '@hjerterom/volunteers/testing';
import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { ApiWorld, type Home, type SignedIn } from './api-world.js';

const mutation = (name: string, type: string, more = '') =>
  `mutation ($centreId: ID!, $key: String!, $input: ${type}!) {
     ${name}(centreId: $centreId, idempotencyKey: $key, input: $input) { __typename ${more} } }`;
const task = 'kind subject subjectId title next recipient { id name }';

interface Task {
  readonly kind: string;
  readonly subjectId: string;
  readonly title: string;
  readonly recipient: object | null;
}

describe('whoever leaves', () => {
  let at: ApiWorld;
  let home: Home;
  let client: Client | undefined;
  /** Each need is on another day, so that one may be asked for several. */
  let day = 1;

  beforeAll(async () => {
    at = await ApiWorld.create();
    home = await at.home();
  });
  afterEach(() => client?.dispose());
  afterAll(() => at?.close());

  const ask = async <Answer>(query: string, variables: object = {}, who: SignedIn = home.leader): Promise<Answer> => {
    const { data, errors } = await at.graphql<Record<string, Answer>>(
      query,
      { centreId: home.centreId, ...variables },
      who,
    );
    expect(errors).toBeUndefined();
    return Object.values(data)[0] as Answer;
  };
  const act = (name: string, type: string, input: object, more = '', who = home.leader) =>
    ask<{ __typename: string; tasks?: number }>(mutation(name, type, more), { key: newId(), input }, who);
  /** A need of which these volunteers are asked, and the offers. */
  const asked = async (...personIds: string[]) => {
    const desk = theDesk(home.centreId, home.leader.personId);
    day += 1;
    const startsAt = new Date(at.world.clock.now().getTime() + day * 86_400_000);
    const needId = await at.as(desk, async (tx) => {
      const id = await aNeed(tx, { places: personIds.length, when: { fixed: { startsAt } } });
      await askVolunteers(tx, { needId: id, personIds });
      return id;
    });
    const offers = (await at.world.rows('SELECT id, person_id FROM offers_offer WHERE subject_id = $1', [needId])) as {
      id: string;
      person_id: string;
    }[];
    return { needId, offerOf: (id: string) => offers.find(({ person_id }) => person_id === id)?.id };
  };
  const aHelper = async (): Promise<SignedIn> => {
    const { personId } = await at.inCentre(home.centreId, (tx) => aVolunteer(tx, { weekly: wholeWeek }));
    return at.signedIn(home.centreId, personId, 'volunteer');
  };
  const promise = async (helper: SignedIn) => {
    const { needId, offerOf } = await asked(helper.personId);
    await act('answerOffer', 'AnswerOfferInput', { offerId: offerOf(helper.personId), answer: 'YES' }, '', helper);
    return { needId, offerId: offerOf(helper.personId) };
  };
  const stateOf = async (id: string) =>
    (
      await ask<{ state: string }>(
        `query ($centreId: ID!, $id: ID!) { need(centreId: $centreId, id: $id) { state } }`,
        { id },
      )
    ).state;
  const statusOf = async (personId: string) =>
    (
      (await at.world.rows('SELECT status FROM volunteers_volunteer WHERE person_id = $1', [personId]))[0] as {
        status: string;
      }
    ).status;
  const tasksOf = (personId: string, role: string) =>
    ask<Task[]>(
      `query ($centreId: ID!, $personId: ID!, $role: Role!) {
         tasksOfRole(centreId: $centreId, personId: $personId, role: $role) { ${task} } }`,
      { personId, role },
    );
  const left = (personId: string) =>
    ask<{ id: string; task: Task; person: object }[]>(
      `query ($centreId: ID!, $personId: ID) {
         leftTasks(centreId: $centreId, personId: $personId) { id person { id } task { ${task} } } }`,
      { personId },
    );
  const endRole = (personId: string, role: string) =>
    act('endRole', 'RoleInput', { personId, role }, '... on RoleEnded { tasks }');

  it('has their promises and questions shown before, released with the role, and shown until others have taken them over', async () => {
    const [helper, other] = [await aHelper(), await aHelper()];
    const promised = await promise(helper);
    const question = await asked(helper.personId);
    const before = await tasksOf(helper.personId, 'VOLUNTEER');
    expect(before.map(({ kind, subjectId }) => [kind, subjectId]).sort()).toEqual(
      [
        ['promise', promised.needId],
        ['question', question.needId],
      ].sort(),
    );
    expect(before[0]).toMatchObject({ title: 'Handlehjelp', recipient: { id: expect.anything() } });
    expect([await stateOf(promised.needId), await stateOf(question.needId)]).toEqual(['ASSIGNED', 'ASKING']);

    expect(await endRole(helper.personId, 'VOLUNTEER')).toEqual({ __typename: 'RoleEnded', tasks: 2 });
    expect([await stateOf(promised.needId), await stateOf(question.needId)]).toEqual(['OPEN', 'OPEN']);
    expect(await statusOf(helper.personId)).toBe('left');
    expect((await left(helper.personId)).map((row) => row.task.subjectId).sort()).toEqual(
      [promised.needId, question.needId].sort(),
    );

    // Somebody else says yes: that one is handed over.
    const desk = theDesk(home.centreId, home.leader.personId);
    await at.as(desk, (tx) => askVolunteers(tx, { needId: promised.needId, personIds: [other.personId] }));
    const [offer] = (await at.world.rows(`SELECT id FROM offers_offer WHERE subject_id = $1 AND person_id = $2`, [
      promised.needId,
      other.personId,
    ])) as { id: string }[];
    await act('answerOffer', 'AnswerOfferInput', { offerId: offer?.id, answer: 'YES' }, '', other);
    const [rest, ...none] = await left(helper.personId);
    expect([rest?.task.subjectId, none]).toEqual([question.needId, []]);
    await act('settleLeftTask', 'SettleLeftTaskInput', { taskId: rest?.id });
    expect(await left(helper.personId)).toEqual([]);
  });

  it('sees nothing more of the one they were to help, neither signed in nor by the link in their pocket', async () => {
    const helper = await aHelper();
    const { offerId } = await promise(helper);
    const reveal = `query ($centreId: ID!, $offerId: ID!) { offerDetails(centreId: $centreId, offerId: $offerId) { recipientName } }`;
    const seen = () => at.graphql(reveal, { centreId: home.centreId, offerId }, helper);
    expect((await seen()).data.offerDetails).not.toBeNull();
    await endRole(helper.personId, 'VOLUNTEER');
    const { data, errors } = await seen();
    expect(data?.offerDetails ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    // The link opens as that volunteer, whatever roles there are: the place that it shows is given back.
    const link = {
      centreId: home.centreId,
      personId: helper.personId,
      roles: ['link'] as const,
      subjectId: offerId ?? '',
    };
    const [offer] = await at.as(link, (tx) => tx.query('SELECT status FROM offers_offer WHERE id = $1', [offerId]));
    expect(offer).toEqual({ status: 'withdrawn' });
  });

  it('hears nothing more on what they listen to', async () => {
    const helper = await aHelper();
    class WithCookie extends WebSocket {
      constructor(address: string, protocols?: string | string[]) {
        super(address, protocols, { headers: { cookie: helper.cookie } });
      }
    }
    client = createClient({
      url: `${at.world.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WithCookie,
      retryAttempts: 0,
    });
    const query = `subscription ($id: ID!) { ownChanges(centreId: $id) { topic } }`;
    const heard = client.iterate<{ ownChanges: object }>({ query, variables: { id: home.centreId } });
    expect((await heard.next()).value).toHaveProperty('data.ownChanges');
    await endRole(helper.personId, 'VOLUNTEER');
    await at.as({ centreId: home.centreId, personId: helper.personId, roles: ['system'] }, async (tx) =>
      tx.touch('people'),
    );
    expect((await heard.next()).done).toBe(true);
  });

  it('leaves as a volunteer by the status too, and comes in by being approved', async () => {
    const { personId } = await at.inCentre(home.centreId, (tx) => aVolunteer(tx, { weekly: wholeWeek }));
    const helper = await at.signedIn(home.centreId, personId, 'volunteer');
    const question = await asked(personId);
    const change = (status: string) => act('changeVolunteerStatus', 'ChangeVolunteerStatusInput', { personId, status });
    const me = async () => (await at.graphql('{ me { memberships { roles } } }', {}, helper)).data.me;
    expect(await me()).not.toBeNull();
    expect((await change('LEFT')).__typename).toBe('Volunteer');
    expect(await me()).toBeNull();
    expect((await left(personId)).map((row) => row.task.subjectId)).toEqual([question.needId]);
    expect(await stateOf(question.needId)).toBe('OPEN');

    const held = () =>
      at.world.rows(
        `SELECT 1 FROM access_role_grant WHERE person_id = $1 AND role = 'volunteer' AND ended_at IS NULL`,
        [personId],
      );
    await at.world.rows(`UPDATE volunteers_volunteer SET status = 'paused' WHERE person_id = $1`, [personId]);
    expect(await held()).toHaveLength(0);
    await change('APPROVED');
    expect(await held()).toHaveLength(1);
  });

  it('has what they took in at the desk shown, until somebody says that it is theirs now', async () => {
    const staff = await at.somebody(home.centreId, 'staff');
    const needId = await at.as({ ...theDesk(home.centreId, staff.personId), roles: ['staff'] }, (tx) => aNeed(tx));
    expect(await tasksOf(staff.personId, 'STAFF')).toMatchObject([{ kind: 'responsible', subjectId: needId }]);
    await at.inCentre(home.centreId, (tx) => grantRole(tx, staff.personId, 'leader'));
    // Whoever goes on at the desk keeps what is theirs.
    expect(await endRole(staff.personId, 'STAFF')).toMatchObject({ tasks: 0 });
    expect(await endRole(staff.personId, 'LEADER')).toMatchObject({ tasks: 1 });
    const [task] = await left(staff.personId);
    expect(task?.task.subjectId).toBe(needId);
    await act('settleLeftTask', 'SettleLeftTaskInput', { taskId: task?.id });
    expect(await left(staff.personId)).toEqual([]);
    expect(await stateOf(needId)).toBe('REGISTERED');
  });

  it('is not let go twice, and may come again', async () => {
    const helper = await aHelper();
    await endRole(helper.personId, 'VOLUNTEER');
    const again = await at.graphql(
      mutation('endRole', 'RoleInput'),
      { centreId: home.centreId, key: newId(), input: { personId: helper.personId, role: 'VOLUNTEER' } },
      home.leader,
    );
    expect(again.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const leader = theDesk(home.centreId, home.leader.personId);
    expect(await at.as(leader, (tx) => giveRole(tx, { personId: helper.personId, role: 'volunteer' }))).toMatchObject({
      kind: 'RoleHolder',
    });
  });
});
