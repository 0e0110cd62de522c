import { type MessageWords, messageTemplates } from '@hjerterom/notifications/contracts';
import { Ports, type Tx } from '@hjerterom/platform';
import { TestWorld } from '@hjerterom/platform/testing';
import { RoomsWorkerModule } from '../src/worker/index.js';
import { tuesday } from './rooms-world.js';

/** A world that knows the words of the messages; what is due by itself waits for longer than a test takes. */
export function talkingWorld(): Promise<TestWorld> {
  return TestWorld.create({ worker: [RoomsWorkerModule], now: tuesday, environment: { SWEEP_MS: '60000' } });
}

/** A request for a message, as it stands in the outbox. */
export interface Asked {
  readonly template: string;
  readonly personId: string;
  readonly subjectId: string;
  readonly key: string;
  readonly urgent?: boolean;
}

/** What has been asked to be told so far, of a template, in order; with what was withdrawn left out. */
export async function askedFor(world: TestWorld, template: string): Promise<Asked[]> {
  const rows = await world.rows(
    `SELECT payload FROM platform_outbox o WHERE payload->>'template' LIKE $1 AND NOT EXISTS (
       SELECT 1 FROM platform_outbox w WHERE w.name = 'notifications.messages-withdrawn'
         AND w.payload->'keys' ? (o.payload->>'key')) ORDER BY id`,
    [template],
  );
  return rows.map(({ payload }) => payload as Asked);
}

/** What a message says in Norwegian, as it would leave now. */
export function renderMessage(world: TestWorld, tx: Tx, asked: Asked): Promise<MessageWords | null> {
  return world.app
    .get(Ports)
    .one(messageTemplates, asked.template)
    .render(tx, { ...asked, language: 'nb' });
}
