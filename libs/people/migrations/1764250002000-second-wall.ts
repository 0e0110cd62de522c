import { secondWall, type Walled, withoutSecondWall } from '@hjerterom/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Behind the policies: whose card it is, and who runs the centre. */
export class PeopleSecondWall1764250002000 implements MigrationInterface {
  name = 'PeopleSecondWall1764250002000';

  async up(runner: QueryRunner): Promise<void> {
    for (const wall of walls) for (const sql of secondWall(wall)) await runner.query(sql);
    // Behind row-level security a name is compared row by row within the centre, not by an index: it is kept plain, since
    // making it so costs more than the comparison.
    await runner.query(`
      ALTER TABLE people_person ADD COLUMN plain_name text GENERATED ALWAYS AS (platform_plain(name)) STORED`);
    // One's own card is read before there is a centre: `me` shows it from wherever it is kept.
    await runner.query(`
      CREATE POLICY own_card ON people_person FOR SELECT USING (id = ANY ((SELECT platform_persons())::uuid[]))`);
    await runner.query(`
      CREATE POLICY own_card ON people_contact_point FOR SELECT
        USING (person_id = ANY ((SELECT platform_persons())::uuid[]))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP POLICY own_card ON people_contact_point`);
    await runner.query(`DROP POLICY own_card ON people_person`);
    await runner.query(`ALTER TABLE people_person DROP COLUMN plain_name`);
    for (const wall of walls) for (const sql of withoutSecondWall(wall)) await runner.query(sql);
  }
}

const walls: readonly Walled[] = [
  { table: 'people_person', own: ['id'] },
  {
    table: 'people_contact_point',
    own: ['person_id'],
    admitted: 'person_id',
    infrastructure: { name: 'signing_in_finds_an_address', commands: ['SELECT'], where: 'true' },
  },
];
