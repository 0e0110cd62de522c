import { allow, Policy, type PolicyRow } from '@hjerterom/platform';

/** What a centre demands of those who run it is the leader's to say. */
export const centreRulePolicy = new Policy<PolicyRow, 'change'>('access.centre-rule', { change: [allow(['leader'])] });
