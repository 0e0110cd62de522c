import { allow, Policy } from '../actor/index.js';

/** Who did what and who read what is for those who answer for it. */
export const auditPolicy = new Policy('platform.audit', { read: [allow(['coordinator', 'leader'])] });
