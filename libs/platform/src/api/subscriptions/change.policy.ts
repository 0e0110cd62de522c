import { allow, Policy, type PolicyRow } from '../../actor/index.js';

/**
 * Who may hear that something in a centre changed: those who run it, of anything; others, of what is about themselves.
 * What changed is asked for under its own policy.
 */
export const changePolicy = new Policy<PolicyRow, 'hear' | 'hearOwn'>('platform.change', {
  hear: [allow(['leader', 'staff', 'coordinator'])],
  hearOwn: [allow(['leader', 'staff', 'coordinator', 'volunteer', 'contact', 'resident'])],
});
