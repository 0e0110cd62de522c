import { systemClock } from '@hjerterom/kernel';
import { messageRequested } from '@hjerterom/notifications/contracts';
import { type DeliveredEvent, type EventHandler, Handles, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { SignInRequestEntity } from '../sign-in/sign-in-request.entity.js';
import { sendSignInJob } from './jobs.js';

/** Asks for the message to whoever the address is; for nobody's there is none. Throws away what is too old to be used. */
@Injectable()
@Handles(sendSignInJob)
export class SendSignInHandler implements EventHandler<{ readonly requestId: string }> {
  async handle(tx: Tx, { payload: { requestId } }: DeliveredEvent<{ readonly requestId: string }>): Promise<void> {
    await tx.query(`DELETE FROM access_sign_in_request WHERE expires_at <= $1`, [tx.now]);
    await tx.query(`DELETE FROM access_attempt_count WHERE ends_at <= $1`, [systemClock.now()]);
    const request = await tx.em.findOneBy(SignInRequestEntity, { id: requestId });
    if (!request?.personId) return;
    tx.append(messageRequested, {
      template: 'access.sign-in',
      personId: request.personId,
      subjectId: requestId,
      dueAt: tx.now.toISOString(),
      key: `access.sign-in:${requestId}`,
      urgent: true,
    });
  }
}
