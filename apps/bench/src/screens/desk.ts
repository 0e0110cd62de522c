import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContext } from 'playwright-core';

/** So many requests at a time fill the database. */
const AT_ONCE = 4;

interface SamplePerson {
  readonly personId: string;
  readonly centreId: string;
  readonly role: string;
}

/** The leader of the sample centre, by HTTP. */
export class Desk {
  private constructor(
    readonly url: string,
    readonly context: BrowserContext,
    readonly centreId: string,
    readonly slug: string,
  ) {}

  static async open(browser: Browser, url: string): Promise<Desk> {
    const context = await browser.newContext();
    const asked = await context.request.get(`${url}/dev/sign-in`, { headers: { accept: 'application/json' } });
    const people = (await asked.json()) as SamplePerson[];
    const leader = people.find(({ role }) => role === 'leader');
    if (!leader) throw new Error('The sample centre has no leader.');
    await context.request.post(`${url}/dev/sign-in`, { data: { personId: leader.personId } });
    const desk = new Desk(url, context, leader.centreId, '');
    const { me } = await desk.ask<{ me: { memberships: { centre: { id: string; slug: string } }[] } }>(
      '{ me { memberships { centre { id slug } } } }',
    );
    const slug = me.memberships.find(({ centre }) => centre.id === leader.centreId)?.centre.slug ?? '';
    return new Desk(url, context, leader.centreId, slug);
  }

  /** @throws Error with what GraphQL says is wrong */
  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const answer = await this.context.request.post(`${this.url}/graphql`, {
      data: { query, variables: { centreId: this.centreId, ...variables } },
      // A connection that was kept from before a restart is closed; each mutation has a key of its own.
      maxRetries: 3,
    });
    const { data, errors } = (await answer.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(`GraphQL answered: ${JSON.stringify(errors)}`);
    return data;
  }

  /** What time it is in the demonstration. */
  async now(): Promise<Date> {
    const headers = { accept: 'application/json' };
    const answer = await this.context.request.get(`${this.url}/dev/clock`, { headers });
    return new Date(((await answer.json()) as { now: string }).now);
  }

  /** By day, when people are asked. */
  async toTheDay(): Promise<void> {
    await this.context.request.post(`${this.url}/dev/clock`, { data: { until: '10:00' } });
  }

  /** Somebody who is known to the centre. @returns their id */
  async person(name: string, phone: string): Promise<string> {
    const contactPoints = [{ kind: 'PHONE', value: phone }];
    const { registerPerson } = await this.ask<{ registerPerson: { id: string } }>(
      `mutation BenchPerson($centreId: ID!, $key: String!, $input: RegisterPersonInput!) {
        registerPerson(centreId: $centreId, idempotencyKey: $key, input: $input) { ... on Person { id } }
      }`,
      { key: randomUUID(), input: { name, contactPoints, confirmedNotDouble: true } },
    );
    return registerPerson.id;
  }

  /** So many people more, each with a need in the days to come. */
  async fill(rows: number): Promise<void> {
    const { gateQuestions } = await this.ask<{ gateQuestions: { id: string; closingAnswer: boolean }[] }>(
      'query BenchGate($centreId: ID!) { gateQuestions(centreId: $centreId, kind: "handlehjelp") { id closingAnswer } }',
    );
    const gateAnswers = gateQuestions.map(({ id, closingAnswer }) => ({ questionId: id, answer: !closingAnswer }));
    const began = (await this.now()).getTime();
    let next = 0;
    const work = async () => {
      for (let row = next++; row < rows; row = next++) {
        const recipientId = await this.person(`Benk Prøve ${row + 1}`, `+47016${String(70_000 + row)}`);
        const startsAt = new Date(began + (2 + (row % 20)) * 86_400_000).toISOString();
        await this.ask(
          `mutation BenchNeed($centreId: ID!, $key: String!, $input: RegisterNeedInput!) {
            registerNeed(centreId: $centreId, idempotencyKey: $key, input: $input) { __typename }
          }`,
          {
            key: randomUUID(),
            input: { kind: 'handlehjelp', recipientId, when: { fixed: { startsAt } }, gateAnswers },
          },
        );
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  }
}
