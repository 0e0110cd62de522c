import { createTestDatabase, onServer, type TestDatabase } from '@hjerterom/platform/testing';
import {
  type ColumnFacts,
  columnsInDatabase,
  columnsOfEntities,
  differences,
  importEntities,
} from './entity-columns.js';

describe('entities and migrations', () => {
  let database: TestDatabase;
  let entities: ColumnFacts[];

  beforeAll(async () => {
    await importEntities();
    database = await createTestDatabase();
    entities = await columnsOfEntities(database.ownerUrl);
  });
  afterAll(() => database.drop());

  it('agree on every column: name, type, whether it may be empty, primary key', async () => {
    expect(entities.length).toBeGreaterThan(50);
    expect(differences(entities, await columnsInDatabase(database.ownerUrl))).toEqual([]);
  });

  // The control, in a database that was made to differ in each way; it comes last, since it spoils the database.
  it('would be seen to differ, whichever way they did', async () => {
    const changes = [
      'ALTER TABLE centres_centre ADD extra text',
      'ALTER TABLE centres_centre DROP COLUMN phone',
      'ALTER TABLE centres_centre ALTER name DROP NOT NULL',
      'ALTER TABLE centres_centre ALTER email TYPE varchar',
      'ALTER TABLE people_contact_point DROP CONSTRAINT people_contact_point_pkey',
    ];
    for (const change of changes) await onServer(database.ownerUrl, change);
    const withoutOne = entities.filter((column) => column.table !== 'centres_district');
    const said = differences(withoutOne, await columnsInDatabase(database.ownerUrl)).join('\n');
    expect(said).toContain('centres_centre.extra: the database has it and no entity has.');
    expect(said).toContain('centres_centre.phone: an entity has it and the database has not.');
    expect(said).toContain('centres_centre.name: nullable is false in the entity and true in the database.');
    expect(said).toContain('centres_centre.email: type is text in the entity and character varying in the database.');
    expect(said).toContain('people_contact_point.id: primary is true in the entity and false in the database.');
    expect(said).toContain('centres_district: a table without an entity.');
  });
});
