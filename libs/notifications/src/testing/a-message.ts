import { newId } from '@hjerterom/kernel';
import type { Tx } from '@hjerterom/platform';
import { MessageEntity } from '../message/message.entity.js';

/** A message row in the actor's centre; scheduled for now unless something else is said. @returns its id */
export async function aMessage(
  tx: Tx,
  { personId, ...given }: Pick<MessageEntity, 'personId'> & Partial<MessageEntity>,
): Promise<string> {
  const id = given.id ?? newId();
  await tx.em.insert(MessageEntity, {
    id,
    centreId: tx.centreId,
    personId,
    template: 'test.greeting',
    subjectId: newId(),
    key: `test.greeting:${id}`,
    urgent: false,
    status: 'scheduled',
    requestedAt: tx.now,
    dueAt: tx.now,
    ...given,
  });
  return id;
}
