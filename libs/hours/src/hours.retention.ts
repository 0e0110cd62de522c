import { OldRowsOf, retentionKinds } from '@hjerterom/platform';
import { Injectable, Module } from '@nestjs/common';

/** Why somebody corrected hours, in words. The hours themselves are figures that the centre accounts for. */
@Injectable()
@retentionKinds.plug('hours.reason')
class CorrectionReasons extends OldRowsOf {
  constructor() {
    super({
      defaultMonths: 24,
      leastMonths: 6,
      mostMonths: 60,
      table: 'hours_correction',
      old: 't.reason IS NOT NULL AND t.at < $1',
      empty: 'reason = NULL',
    });
  }
}

@Module({ providers: [CorrectionReasons] })
export class HoursRetentionModule {}
