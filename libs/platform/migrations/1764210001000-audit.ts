import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit: rows that are only ever added, the chain of hashes over them in a table of its own, and what waits for the
 * chain. `migrate` leaves the app's role no right to change any of the first three; the triggers hold for everybody.
 */
export class Audit1764210001000 implements MigrationInterface {
  name = 'Audit1764210001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE platform_audit (
        id uuid PRIMARY KEY,
        at timestamptz NOT NULL,
        centre_id uuid,
        actor_id uuid,
        roles text[] NOT NULL,
        deed text NOT NULL CHECK (deed IN ('did', 'read')),
        operation text NOT NULL,
        looked_at text[] NOT NULL,
        subject_ids uuid[] NOT NULL,
        subject_count integer NOT NULL,
        outcome text,
        request_id text
      )`);
    await runner.query(`CREATE INDEX platform_audit_by_time ON platform_audit (centre_id, at DESC, id DESC)`);
    await runner.query(
      `CREATE INDEX platform_audit_by_actor ON platform_audit (centre_id, actor_id, at DESC, id DESC)`,
    );
    await runner.query(`CREATE INDEX platform_audit_by_subject ON platform_audit USING gin (subject_ids)`);
    // One chain for each centre, and one (the nil uuid) for what belongs to none: a centre's old rows can go by themselves.
    await runner.query(`
      CREATE TABLE platform_audit_link (
        chain uuid NOT NULL,
        seq bigint NOT NULL,
        audit_id uuid NOT NULL UNIQUE,
        row_hash bytea NOT NULL,
        hash bytea NOT NULL,
        PRIMARY KEY (chain, seq)
      )`);
    await runner.query(`
      CREATE TABLE platform_audit_cut (
        chain uuid NOT NULL,
        seq bigint NOT NULL,
        hash bytea NOT NULL,
        cut_at timestamptz NOT NULL,
        PRIMARY KEY (chain, seq)
      )`);
    await runner.query(`
      CREATE TABLE platform_audit_waiting (
        audit_id uuid PRIMARY KEY,
        chain uuid NOT NULL
      )`);
    await runner.query(`CREATE INDEX platform_audit_waiting_chain ON platform_audit_waiting (chain)`);
    await runner.query(`
      CREATE FUNCTION platform_audit_await() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        INSERT INTO platform_audit_waiting (audit_id, chain)
          VALUES (NEW.id, coalesce(NEW.centre_id, '00000000-0000-0000-0000-000000000000'));
        RETURN NULL;
      END $$`);
    await runner.query(`
      CREATE TRIGGER platform_audit_await AFTER INSERT ON platform_audit
        FOR EACH ROW EXECUTE FUNCTION platform_audit_await()`);
    await runner.query(`
      CREATE FUNCTION platform_audit_hold() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND current_setting('hjerterom.audit_cut', true) = 'on' THEN RETURN OLD; END IF;
        RAISE EXCEPTION 'The audit is only ever added to: % on % is refused.', TG_OP, TG_TABLE_NAME
          USING ERRCODE = 'insufficient_privilege';
      END $$`);
    for (const table of ['platform_audit', 'platform_audit_link', 'platform_audit_cut']) {
      await runner.query(`
        CREATE TRIGGER ${table}_hold BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION platform_audit_hold()`);
      await runner.query(`
        CREATE TRIGGER ${table}_hold_all BEFORE TRUNCATE ON ${table}
          FOR EACH STATEMENT EXECUTE FUNCTION platform_audit_hold()`);
    }
    // The one way in which old rows go: from the beginning of a chain, only those that are a year older than its newest,
    // and leaving behind where the chain goes on. It runs as the owner, since nobody else may.
    await runner.query(`
      CREATE FUNCTION platform_audit_cut_before(
        of_chain uuid, of_before timestamptz, cut_at timestamptz, most integer
      ) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
      DECLARE
        newest timestamptz;
        cut_through bigint;
        gone integer;
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtextextended(of_chain::text, 4));
        SELECT a.at INTO newest FROM platform_audit_link l JOIN platform_audit a ON a.id = l.audit_id
          WHERE l.chain = of_chain ORDER BY l.seq DESC LIMIT 1;
        SELECT max(seq) INTO cut_through FROM (
          SELECT l.seq, bool_and(a.at < least(of_before, newest - interval '1 year')) OVER (ORDER BY l.seq) AS old
          FROM (SELECT seq, audit_id FROM platform_audit_link WHERE chain = of_chain ORDER BY seq LIMIT most) l
          JOIN platform_audit a ON a.id = l.audit_id) rows WHERE old;
        IF cut_through IS NULL THEN RETURN 0; END IF;
        PERFORM set_config('hjerterom.audit_cut', 'on', true);
        INSERT INTO platform_audit_cut (chain, seq, hash, cut_at)
          SELECT l.chain, l.seq, l.hash, platform_audit_cut_before.cut_at FROM platform_audit_link l
          WHERE l.chain = of_chain AND l.seq = cut_through;
        DELETE FROM platform_audit a USING platform_audit_link l
          WHERE l.chain = of_chain AND l.seq <= cut_through AND a.id = l.audit_id;
        GET DIAGNOSTICS gone = ROW_COUNT;
        DELETE FROM platform_audit_link WHERE chain = of_chain AND seq <= cut_through;
        PERFORM set_config('hjerterom.audit_cut', '', true);
        RETURN gone;
      END $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION platform_audit_cut_before(uuid, timestamptz, timestamptz, integer)`);
    for (const table of ['waiting', 'cut', 'link']) await runner.query(`DROP TABLE platform_audit_${table}`);
    await runner.query(`DROP TABLE platform_audit`);
    await runner.query(`DROP FUNCTION platform_audit_hold()`);
    await runner.query(`DROP FUNCTION platform_audit_await()`);
  }
}
