import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The outbox, the inbox, idempotency keys and the demo clock. */
export class Platform1764000000000 implements MigrationInterface {
  name = 'Platform1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const extension of ['btree_gist', 'pg_trgm', 'unaccent']) {
      await runner.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
    }
    await runner.query(`
      CREATE TABLE platform_outbox (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        payload jsonb NOT NULL,
        centre_id uuid NOT NULL,
        request_id text,
        occurred_at timestamptz NOT NULL,
        dispatched_at timestamptz
      )`);
    await runner.query(`CREATE INDEX platform_outbox_waiting ON platform_outbox (id) WHERE dispatched_at IS NULL`);
    await runner.query(`
      CREATE TABLE platform_inbox (
        event_id uuid NOT NULL REFERENCES platform_outbox (id) ON DELETE CASCADE,
        handler_id text NOT NULL,
        lease_until timestamptz NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        done_at timestamptz,
        given_up_at timestamptz,
        last_error text,
        PRIMARY KEY (event_id, handler_id)
      )`);
    await runner.query(`
      CREATE INDEX platform_inbox_waiting ON platform_inbox (lease_until)
        WHERE done_at IS NULL AND given_up_at IS NULL`);
    await runner.query(`
      CREATE TABLE platform_idempotency_key (
        actor text NOT NULL,
        mutation text NOT NULL,
        key text NOT NULL,
        input_hash text NOT NULL,
        outcome jsonb,
        used_at timestamptz NOT NULL,
        PRIMARY KEY (actor, mutation, key)
      )`);
    await runner.query(`CREATE INDEX platform_idempotency_key_used_at ON platform_idempotency_key (used_at)`);
    await runner.query(`
      CREATE TABLE platform_clock (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        offset_ms bigint NOT NULL DEFAULT 0
      )`);
    await runner.query(`INSERT INTO platform_clock DEFAULT VALUES`);
    await runner.query(`
      CREATE TABLE platform_worker (
        id uuid PRIMARY KEY,
        host text NOT NULL,
        beat_at timestamptz NOT NULL
      )`);
    // Search that forgives accents; the immutable wrapper is what an index may use.
    await runner.query(`
      CREATE FUNCTION platform_plain(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
        AS $$ SELECT lower(public.unaccent('public.unaccent', value)) $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION platform_plain(text)`);
    for (const table of ['worker', 'clock', 'idempotency_key', 'inbox', 'outbox']) {
      await runner.query(`DROP TABLE platform_${table}`);
    }
  }
}
