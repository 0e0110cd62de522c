import { Injectable, Module } from '@nestjs/common';
import { type PersonData, PersonDataModule, personData } from '../src/index.js';
import { TestWorld } from '../src/testing/index.js';

/** A lib that keeps persons, and says too little of it. */
@Injectable()
@personData.plug('people')
class TooLittle implements PersonData {
  readonly tables = ['people_person', 'volunteers_skill'];
  readonly personTables = ['people_person'];
  async tell() {
    return [];
  }
  async erase() {}
}

@Module({ imports: [PersonDataModule], providers: [TooLittle] })
class Forgetful {}

describe('a process in which all libs are', () => {
  it('does not start while a table with a person’s id is neither told of nor erased, and names each', async () => {
    const starting = TestWorld.create({ worker: [Forgetful] });
    await expect(starting).rejects.toThrow(/people_contact_point is neither told of nor erased by people/);
    await expect(starting).rejects.toThrow(/hours_entry is neither told of nor erased by hours/);
    await expect(starting).rejects.toThrow(/people declares volunteers_skill, which is another's/);
    await expect(starting).rejects.not.toThrow(/people_person is neither/);
  });
});
