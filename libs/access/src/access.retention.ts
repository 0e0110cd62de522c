import { OldRowsOf, retentionKinds } from '@hjerterom/platform';
import { Injectable, Module } from '@nestjs/common';

/** On which device somebody was signed in, and when: after it ended, or was not used for so long. */
@Injectable()
@retentionKinds.plug('access.login')
class Logins extends OldRowsOf {
  constructor() {
    super({
      defaultMonths: 3,
      leastMonths: 1,
      mostMonths: 12,
      table: 'access_login_session',
      old: 'coalesce(t.ended_at, t.seen_at) < $1',
      inCentre: `EXISTS (SELECT 1 FROM access_account_person p WHERE p.account_id = t.account_id AND p.centre_id = $2)`,
    });
  }
}

@Module({ providers: [Logins] })
export class AccessRetentionModule {}
