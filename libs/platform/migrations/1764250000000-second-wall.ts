import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What row-level security asks: who acts, as `Database.run` has set it in the transaction. */
export class PlatformSecondWall1764250000000 implements MigrationInterface {
  name = 'PlatformSecondWall1764250000000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of functions) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['is_infrastructure()', 'acts_as(text[])', 'admitted()', 'account()', 'persons()', 'centre()']) {
      await runner.query(`DROP FUNCTION platform_${name}`);
    }
  }
}

/** Each is null where nothing is set, so that a condition on it holds for no row. */
const functions = [
  `CREATE FUNCTION platform_centre() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
     $$ SELECT nullif(current_setting('hjerterom.centre', true), '')::uuid $$`,
  `CREATE FUNCTION platform_persons() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
     $$ SELECT string_to_array(nullif(current_setting('hjerterom.persons', true), ''), ',')::uuid[] $$`,
  `CREATE FUNCTION platform_account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
     $$ SELECT nullif(current_setting('hjerterom.account', true), '')::uuid $$`,
  `CREATE FUNCTION platform_admitted() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE AS
     $$ SELECT string_to_array(nullif(current_setting('hjerterom.admitted', true), ''), ',')::uuid[] $$`,
  `CREATE FUNCTION platform_acts_as(VARIADIC roles text[]) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
     $$ SELECT string_to_array(current_setting('hjerterom.roles', true), ',') && roles $$`,
  `CREATE FUNCTION platform_is_infrastructure() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
     $$ SELECT platform_acts_as('system') AND platform_centre() IS NULL $$`,
];
