import type { Centre } from '@hjerterom/centres';
import { newId } from '@hjerterom/kernel';
import { type MessageRequest, messageRequested, messagesWithdrawn } from '@hjerterom/notifications/contracts';
import { systemActor } from '@hjerterom/platform';
import { eventually, type TestWorld } from '@hjerterom/platform/testing';

/** Requests and withdrawals as other libs make them, in one centre of a world. */
export class Requests {
  constructor(
    private readonly world: TestWorld,
    private readonly centre: Centre,
  ) {}

  /** Requests the greeting; due now unless it says otherwise. @returns the key */
  async request(personId: string, given: Partial<MessageRequest> = {}): Promise<string> {
    const key = given.key ?? `test.greeting:${newId()}`;
    const dueAt = this.world.clock.now().toISOString();
    await this.world.run(systemActor(this.centre.id), async (tx) =>
      tx.append(messageRequested, { template: 'test.greeting', personId, subjectId: newId(), dueAt, key, ...given }),
    );
    return key;
  }

  async withdraw(...keys: string[]): Promise<void> {
    await this.world.run(systemActor(this.centre.id), async (tx) => tx.append(messagesWithdrawn, { keys }));
  }

  /** Waits until every event is handled and everything that is due has been tried. */
  async settled(): Promise<void> {
    await eventually(async () => {
      const [row] = await this.world.rows(
        `SELECT (SELECT count(*) FROM platform_outbox WHERE dispatched_at IS NULL)
              + (SELECT count(*) FROM platform_inbox WHERE done_at IS NULL)
              + (SELECT count(*) FROM notifications_message WHERE status = 'scheduled' AND due_at <= $1) AS waiting`,
        [this.world.clock.now()],
      );
      return row?.waiting === '0';
    });
  }

  /** The row of a key. */
  async message(key: string) {
    const [row] = await this.world.rows('SELECT * FROM notifications_message WHERE key = $1', [key]);
    return row;
  }

  /** How many letters of a key are in the development mailbox. */
  async letters(key: string): Promise<number> {
    const rows = await this.world.rows(
      'SELECT 1 FROM notifications_dev_mail d JOIN notifications_message m ON m.id = d.key WHERE m.key = $1',
      [key],
    );
    return rows.length;
  }
}
