import { OldRowsOf, retentionKinds } from '@hjerterom/platform';
import { Injectable, Module } from '@nestjs/common';

/** Questions that somebody said no to, or that nobody answered. A yes stays with what was promised. */
@Injectable()
@retentionKinds.plug('offers.no')
class OffersWithoutYes extends OldRowsOf {
  constructor() {
    super({
      defaultMonths: 24,
      leastMonths: 3,
      mostMonths: 36,
      table: 'offers_offer',
      old: `t.status IN ('declined', 'expired', 'withdrawn') AND coalesce(t.closed_at, t.answered_at, t.expires_at) < $1`,
    });
  }
}

@Module({ providers: [OffersWithoutYes] })
export class OffersRetentionModule {}
