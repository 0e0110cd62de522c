import { countOldAudit, cutOldAudit, type RetentionKind, retentionKinds, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';

/** The audit itself. Never younger than a year: what nobody has had time to look for is not evidence. */
@Injectable()
@retentionKinds.plug('platform.audit')
export class OldAudit implements RetentionKind {
  readonly defaultMonths = 24;
  readonly leastMonths = 12;
  readonly mostMonths = 120;

  count(tx: Tx, before: Date): Promise<number> {
    return countOldAudit(tx, before);
  }

  remove(tx: Tx, before: Date, limit: number): Promise<number> {
    return cutOldAudit(tx, before, limit);
  }
}
