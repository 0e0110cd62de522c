import { aCentre } from '@hjerterom/centres/testing';
import { newId } from '@hjerterom/kernel';
import { NotificationsApiModule } from '@hjerterom/notifications/api';
import { aMessage } from '@hjerterom/notifications/testing';
import { PeopleApiModule } from '@hjerterom/people/api';
import { aPerson } from '@hjerterom/people/testing';
import { type Role, systemActor } from '@hjerterom/platform';
import type { Membership } from '@hjerterom/platform/api';
import { TestWorld } from '@hjerterom/platform/testing';
import type { MessageEntity } from '../src/message/message.entity.js';

let world: TestWorld;
let centreId: string;
let leader: Membership;

beforeAll(async () => {
  world = await TestWorld.create({ api: [NotificationsApiModule, PeopleApiModule] });
});
beforeEach(async () => {
  centreId = (await aCentre(world)).id;
  leader = { centreId, personId: await person(), roles: ['leader'] };
});
afterAll(() => world.close());

async function person(name = 'Per Prøve', phone = '+4729000099'): Promise<string> {
  const contactPoints = [{ kind: 'phone' as const, value: phone }];
  return (await world.run(systemActor(centreId), (tx) => aPerson(tx, { name, contactPoints }))).id;
}

async function message(given: Partial<MessageEntity> = {}): Promise<string> {
  const personId = given.personId ?? (await person());
  return world.run(systemActor(centreId), (tx) =>
    aMessage(tx, { status: 'to-call', channel: 'call', ...given, personId }),
  );
}

interface Page {
  edges: { node: Record<string, unknown> & { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}

const callListQuery = `query ($centreId: ID!, $first: Int, $after: String) {
  callList(centreId: $centreId, first: $first, after: $after) {
    edges { node { id status subject body failure callOutcome calledAt person { name contactPoints { value } } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

async function callList(variables: object = {}, who = leader): Promise<Page> {
  const { data, errors } = await world.graphql<{ callList: Page }>(callListQuery, { centreId, ...variables }, who);
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data.callList;
}

async function messages(variables: object, who = leader): Promise<Page> {
  const { data, errors } = await world.graphql<{ messages: Page }>(
    `query ($centreId: ID!, $personId: ID, $status: MessageStatus, $first: Int) {
       messages(centreId: $centreId, personId: $personId, status: $status, first: $first) {
         edges { node { id status channel template urgent dueAt language person { name } } } pageInfo { hasNextPage endCursor }
       }
     }`,
    { centreId, ...variables },
    who,
  );
  if (errors) throw new Error(errors[0]?.extensions.code);
  return data.messages;
}

async function markCalled(messageId: string, outcome: 'REACHED' | 'NO_ANSWER', who = leader) {
  const { data, errors } = await world.graphql<{ markCalled: Record<string, unknown> }>(
    `mutation ($centreId: ID!, $key: String!, $input: MarkCalledInput!) {
       markCalled(centreId: $centreId, idempotencyKey: $key, input: $input) {
         __typename
         ... on Message { id status calledAt callOutcome }
         ... on CallNotNeeded { reason: status }
         ... on InvalidInput { fields { path message } }
       }
     }`,
    { centreId, key: newId(), input: { messageId, outcome } },
    who,
  );
  return errors ? errors[0]?.extensions.code : data.markCalled;
}

const ids = (page: Page) => page.edges.map(({ node }) => node.id);
const minutesAgo = (minutes: number) => new Date(world.clock.now().getTime() - minutes * 60_000);

describe('the call list', () => {
  it('has who cannot be written to and what no provider took, what has waited longest first, with what to say', async () => {
    const subject = 'Det kommer en frivillig i morgen';
    const body = 'Sara kommer klokken 12.';
    const failed = await message({ status: 'failed', dueAt: minutesAgo(10), failure: 'ECONNECTION' });
    const toCall = await message({ dueAt: minutesAgo(60), subject, body, personId: await person('Åse Ås') });
    await message({ status: 'scheduled' });
    await message({ status: 'accepted' });
    await message({ status: 'withdrawn' });
    const page = await callList();
    expect(ids(page)).toEqual([toCall, failed]);
    expect(page.edges[0]?.node).toMatchObject({
      subject,
      body,
      person: { name: 'Åse Ås', contactPoints: [{ value: '+4729000099' }] },
    });
    expect(page.edges[1]?.node).toMatchObject({ status: 'FAILED', failure: 'ECONNECTION' });
  });

  it('is left by who was reached', async () => {
    const id = await message();
    expect(await markCalled(id, 'REACHED')).toEqual({
      __typename: 'Message',
      id,
      status: 'CALLED',
      calledAt: world.clock.now().toISOString(),
      callOutcome: 'REACHED',
    });
    expect(ids(await callList())).toEqual([]);
    const [row] = await world.rows('SELECT called_by FROM notifications_message WHERE id = $1', [id]);
    expect(row).toEqual({ called_by: leader.personId });
  });

  it('keeps who did not answer, and says when it was tried', async () => {
    const id = await message();
    expect(await markCalled(id, 'NO_ANSWER')).toMatchObject({ status: 'TO_CALL', callOutcome: 'NO_ANSWER' });
    const page = await callList();
    expect(page.edges[0]?.node).toMatchObject({ id, calledAt: world.clock.now().toISOString() });
    expect(await markCalled(id, 'REACHED')).toMatchObject({ status: 'CALLED' });
  });

  it('tells the second of two who ring that it is done, or that it is not to be said any more', async () => {
    const id = await message();
    await markCalled(id, 'REACHED');
    expect(await markCalled(id, 'REACHED')).toEqual({ __typename: 'CallNotNeeded', reason: 'CALLED' });
    const withdrawn = await message({ status: 'withdrawn' });
    expect(await markCalled(withdrawn, 'REACHED')).toEqual({ __typename: 'CallNotNeeded', reason: 'WITHDRAWN' });
  });

  it('comes in pages that show each message once', async () => {
    const all: string[] = [];
    for (const minutes of [70, 60, 50, 50, 50, 40, 30]) all.push(await message({ dueAt: minutesAgo(minutes) }));
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await callList({ first: 3, after });
      seen.push(...ids(page));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
    } while (after);
    expect(seen).toEqual(all);
  });

  it('is for the office alone, and for its own centre alone', async () => {
    const id = await message();
    const volunteer: Membership = { ...leader, roles: ['volunteer'] };
    await expect(callList({}, volunteer)).rejects.toThrow('NOT_FOUND');
    expect(await markCalled(id, 'REACHED', volunteer)).toBe('NOT_FOUND');
    const away = { ...leader };
    centreId = (await aCentre(world)).id;
    await expect(callList({}, away)).rejects.toThrow('NOT_FOUND');
    const neighbour: Membership = { centreId, personId: await person(), roles: ['leader'] };
    expect(ids(await callList({}, neighbour))).toEqual([]);
    expect(await markCalled(id, 'REACHED', neighbour)).toBe('NOT_FOUND');
    expect(await markCalled(newId(), 'REACHED', neighbour)).toBe('NOT_FOUND');
  });
});

describe('messages', () => {
  it('are listed newest first, of one person and in one status', async () => {
    const personId = await person('Kari Prøve');
    const first = await message({ personId, status: 'accepted', channel: 'sms', language: 'nb' });
    const other = await message({ status: 'accepted' });
    const second = await message({ personId, status: 'scheduled', channel: null });
    expect(ids(await messages({}))).toEqual([second, other, first]);
    expect(ids(await messages({ personId }))).toEqual([second, first]);
    expect(ids(await messages({ status: 'ACCEPTED' }))).toEqual([other, first]);
    const { edges } = await messages({ personId, status: 'ACCEPTED' });
    expect(edges[0]?.node).toMatchObject({ status: 'ACCEPTED', channel: 'SMS', person: { name: 'Kari Prøve' } });
  });

  it.each<[Role, boolean]>([
    ['coordinator', true],
    ['leader', true],
    ['staff', true],
    ['volunteer', false],
    ['resident', false],
    ['contact', false],
  ])('are read by a %s: all of the centre: %s; their own always', async (role, all) => {
    const own = await message({ personId: leader.personId });
    const foreign = await message();
    expect(ids(await messages({}, { ...leader, roles: [role] }))).toEqual(all ? [foreign, own] : [own]);
  });

  it('are not read by who is not signed in', async () => {
    const { errors } = await world.graphql(`{ messages(centreId: "${centreId}") { edges { node { id } } } }`);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
