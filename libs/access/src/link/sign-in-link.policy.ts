import { allow, Policy, type PolicyRow } from '@hjerterom/platform';

/** Who makes a link can be anybody, so nobody makes one but the first run. */
export const signInLinkPolicy = new Policy<PolicyRow, 'make'>('access.sign-in-link', { make: [allow(['system'])] });
