import { OldRowsOf, retentionKinds } from '@hjerterom/platform';
import { Injectable, Module } from '@nestjs/common';
import { DeclinedVolunteers, LeftVolunteers } from './gone-volunteers.js';

/** That a police certificate was shown, when it opens no task any more: it has expired, or its volunteer is gone. */
@Injectable()
@retentionKinds.plug('volunteers.certificate')
class Certificates extends OldRowsOf {
  constructor() {
    super({
      defaultMonths: 12,
      leastMonths: 1,
      mostMonths: 60,
      table: 'volunteers_certificate',
      old: `t.valid_until < $1::date OR (t.shown_on < $1::date AND EXISTS (
              SELECT 1 FROM volunteers_volunteer v WHERE v.person_id = t.person_id AND v.status IN ('left', 'declined')
                AND v.updated_at < $1))`,
    });
  }
}

/** Whom not to pair with whom. It guards somebody, so it is kept long. */
@Injectable()
@retentionKinds.plug('volunteers.blocked-pair')
class BlockedPairs extends OldRowsOf {
  constructor() {
    super({
      defaultMonths: 60,
      leastMonths: 12,
      mostMonths: 120,
      table: 'volunteers_blocked_pair',
      old: 't.blocked_at < $1',
    });
  }
}

@Module({ providers: [LeftVolunteers, DeclinedVolunteers, Certificates, BlockedPairs] })
export class VolunteersRetentionModule {}
