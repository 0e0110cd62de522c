import { OldRowsOf, retentionKinds } from '@hjerterom/platform';
import { Injectable, Module } from '@nestjs/common';

/** What was written about a need, when it has been over for so long. That it was, and when, stays for the figures. */
@Injectable()
@retentionKinds.plug('needs.note')
class NeedNotes extends OldRowsOf {
  constructor() {
    super({
      defaultMonths: 12,
      leastMonths: 1,
      mostMonths: 36,
      table: 'needs_need',
      old: `t.closed_at < $1
            AND (t.about IS NOT NULL OR t.notes IS NOT NULL OR t.place IS NOT NULL OR t.close_reason IS NOT NULL)`,
      empty: 'about = NULL, notes = NULL, place = NULL, close_reason = NULL',
    });
  }
}

/** To whom a need was referred and why. That it was referred is the need's own state and stays. */
@Injectable()
@retentionKinds.plug('needs.referral')
class Referrals extends OldRowsOf {
  constructor() {
    super({
      defaultMonths: 36,
      leastMonths: 12,
      mostMonths: 60,
      table: 'needs_referral',
      old: 't.referred_at < $1',
      inCentre: 'EXISTS (SELECT 1 FROM needs_need n WHERE n.id = t.need_id AND n.centre_id = $2)',
    });
  }
}

@Module({ providers: [NeedNotes, Referrals] })
export class NeedsRetentionModule {}
