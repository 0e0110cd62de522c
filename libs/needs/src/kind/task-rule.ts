import type { TaskRule } from '@hjerterom/volunteers';
import type { KindRow } from './kinds.js';

/** What a kind of need asks of those who meet it, as volunteers reads it. */
export function taskRuleOf({ confidentialityRequired, certificateBasis }: KindRow): TaskRule {
  return { confidentiality: confidentialityRequired, certificate: certificateBasis };
}
