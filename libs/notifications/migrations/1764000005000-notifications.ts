import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages, the keys that were withdrawn, and the development mailbox. */
export class Notifications1764000005000 implements MigrationInterface {
  name = 'Notifications1764000005000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notifications_message (
        id uuid PRIMARY KEY,
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        person_id uuid NOT NULL REFERENCES people_person (id),
        template text NOT NULL,
        subject_id uuid NOT NULL,
        key text NOT NULL,
        urgent boolean NOT NULL,
        status text NOT NULL CHECK (status IN ('scheduled', 'accepted', 'to-call', 'called', 'failed', 'withdrawn')),
        requested_at timestamptz NOT NULL,
        request_id text,
        due_at timestamptz NOT NULL,
        lease_until timestamptz,
        attempts integer NOT NULL DEFAULT 0,
        tries integer NOT NULL DEFAULT 0,
        sending_until timestamptz,
        channel text CHECK (channel IN ('email', 'sms', 'call')),
        language text,
        subject text,
        body text,
        accepted_at timestamptz,
        provider_reference text,
        failure text,
        called_at timestamptz,
        called_by uuid REFERENCES people_person (id),
        call_outcome text CHECK (call_outcome IN ('reached', 'no-answer')),
        CONSTRAINT notifications_message_key UNIQUE (centre_id, key)
      )`);
    await runner.query(
      `CREATE INDEX notifications_message_due ON notifications_message (due_at) WHERE status = 'scheduled'`,
    );
    await runner.query(`CREATE INDEX notifications_message_newest ON notifications_message (centre_id, id)`);
    await runner.query(`CREATE INDEX notifications_message_person ON notifications_message (person_id, id)`);
    await runner.query(`CREATE INDEX notifications_message_status ON notifications_message (centre_id, status, id)`);
    await runner.query(`
      CREATE INDEX notifications_message_to_call ON notifications_message (centre_id, due_at, id)
        WHERE status IN ('to-call', 'failed')`);
    await runner.query(`
      CREATE INDEX notifications_message_called_by ON notifications_message (called_by) WHERE called_by IS NOT NULL`);
    await runner.query(`
      CREATE TABLE notifications_withdrawn_key (
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        key text NOT NULL,
        withdrawn_at timestamptz NOT NULL,
        PRIMARY KEY (centre_id, key)
      )`);
    await runner.query(`
      CREATE TABLE notifications_dev_mail (
        id uuid PRIMARY KEY,
        key uuid NOT NULL,
        centre_id uuid NOT NULL REFERENCES centres_centre (id),
        person_id uuid NOT NULL REFERENCES people_person (id),
        channel text NOT NULL CHECK (channel IN ('email', 'sms')),
        to_address text NOT NULL,
        subject text NOT NULL,
        text text NOT NULL,
        html text,
        link text,
        sent_at timestamptz NOT NULL,
        CONSTRAINT notifications_dev_mail_key UNIQUE (key)
      )`);
    await runner.query(`CREATE INDEX notifications_dev_mail_newest ON notifications_dev_mail (sent_at, id)`);
    await runner.query(`CREATE INDEX notifications_dev_mail_person ON notifications_dev_mail (person_id, sent_at, id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['dev_mail', 'withdrawn_key', 'message']) {
      await runner.query(`DROP TABLE notifications_${table}`);
    }
  }
}
