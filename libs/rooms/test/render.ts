import type { Tx } from '@hjerterom/platform';
import { BumpedTemplate } from '../src/messages/bumped.template.js';

/** What a message says in Norwegian, as it would leave now. */
export function renderMessage(tx: Tx, { personId, subjectId }: { personId: string; subjectId: string }) {
  return new BumpedTemplate().render(tx, { personId, subjectId, language: 'nb' });
}
