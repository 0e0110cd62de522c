import { OldRowsOf, retentionKinds } from '@hjerterom/platform';
import { Injectable, Module } from '@nestjs/common';

/** What was said on the phone with an association. */
@Injectable()
@retentionKinds.plug('associations.contact-log')
class ContactLog extends OldRowsOf {
  constructor() {
    super({
      defaultMonths: 24,
      leastMonths: 3,
      mostMonths: 60,
      table: 'associations_contact_log',
      old: 't.written_at < $1',
    });
  }
}

/** That somebody once spoke or booked for an association. */
@Injectable()
@retentionKinds.plug('associations.contact')
class FormerContacts extends OldRowsOf {
  constructor() {
    super({
      defaultMonths: 24,
      leastMonths: 3,
      mostMonths: 60,
      table: 'associations_contact',
      old: 't.until_date < $1::date',
    });
  }
}

@Module({ providers: [ContactLog, FormerContacts] })
export class AssociationsRetentionModule {}
