import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether somebody is known by exactly this name at one of these addresses. A function of the owner's, since whoever
 * writes somebody down may not see the card: it tells an id and nothing else, and only within the actor's centre.
 */
export class PeopleKnownAs1765200001000 implements MigrationInterface {
  name = 'PeopleKnownAs1765200001000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION people_known_as(called text, kinds text[], addresses text[]) RETURNS uuid
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
          SELECT p.id FROM people_person p JOIN people_contact_point c ON c.person_id = p.id
          WHERE p.centre_id = platform_centre() AND p.erased_at IS NULL AND p.plain_name = platform_plain(called)
            AND (c.kind, lower(c.value)) IN (SELECT kind, lower(address) FROM unnest(kinds, addresses) AS u(kind, address))
          ORDER BY p.created_at, p.id LIMIT 1 $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION people_known_as(text, text[], text[])`);
  }
}
