import { allow, Policy, type PolicyRow } from '../../actor/index.js';

/** Who may hear that something in a centre changed: those who run it. What changed is asked for under its own policy. */
export const changePolicy = new Policy<PolicyRow, 'hear'>('platform.change', {
  hear: [allow(['leader', 'staff', 'coordinator'])],
});
