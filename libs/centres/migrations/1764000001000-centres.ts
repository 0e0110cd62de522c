import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Centres, and which districts of their towns lie side by side. */
export class Centres1764000001000 implements MigrationInterface {
  name = 'Centres1764000001000';

  async up(runner: QueryRunner): Promise<void> {
    const time = (column: string) => `CHECK (${column} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')`;
    await runner.query(`
      CREATE TABLE centres_centre (
        id uuid PRIMARY KEY,
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        name text NOT NULL CHECK (name <> ''),
        municipality text,
        zone text NOT NULL,
        phone text,
        email text,
        address text,
        quiet_from text NOT NULL ${time('quiet_from')},
        quiet_to text NOT NULL ${time('quiet_to')},
        reminder_time text NOT NULL ${time('reminder_time')},
        created_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE centres_district (
        centre_id uuid NOT NULL REFERENCES centres_centre (id) ON DELETE CASCADE,
        name text NOT NULL CHECK (name <> ''),
        neighbours text[] NOT NULL,
        PRIMARY KEY (centre_id, name)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE centres_district`);
    await runner.query(`DROP TABLE centres_centre`);
  }
}
