import { OldRowsOf, retentionKinds } from '@hjerterom/platform';
import { Injectable, Module } from '@nestjs/common';

/** The words of messages that were sent, rung or given up; that somebody was told, and when, stays. */
@Injectable()
@retentionKinds.plug('notifications.message')
class MessageWords extends OldRowsOf {
  constructor() {
    super({
      defaultMonths: 12,
      leastMonths: 1,
      mostMonths: 36,
      table: 'notifications_message',
      old: `t.body IS NOT NULL AND t.status IN ('accepted', 'called', 'failed', 'withdrawn')
            AND coalesce(t.called_at, t.accepted_at, t.due_at) < $1`,
      empty: 'subject = NULL, body = NULL',
    });
  }
}

@Module({ providers: [MessageWords] })
export class NotificationsRetentionModule {}
