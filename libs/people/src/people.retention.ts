import { OldRowsOf, retentionKinds } from '@hjerterom/platform';
import { Injectable, Module } from '@nestjs/common';

/** What the centre bears in mind of a person, when nobody has touched the card for so long. */
@Injectable()
@retentionKinds.plug('people.note')
class PersonNotes extends OldRowsOf {
  constructor() {
    super({
      defaultMonths: 24,
      leastMonths: 3,
      mostMonths: 60,
      table: 'people_person',
      old: 't.note IS NOT NULL AND t.updated_at < $1',
      empty: 'note = NULL',
    });
  }
}

@Module({ providers: [PersonNotes] })
export class PeopleRetentionModule {}
