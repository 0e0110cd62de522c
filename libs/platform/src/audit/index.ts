export { auditPolicy } from './audit.policy.js';
export { AuditNotes, type Deed } from './audit-notes.js';
export { auditRights } from './audit-rights.js';
export { chainAudit } from './chain.js';
export { idsIn } from './ids-in.js';
export { countOldAudit, cutOldAudit } from './old-audit.js';
export { type AuditFilter, type AuditRow, searchAudit } from './search-audit.js';
export { auditChains, type ChainFault, type ChainReport, verifyChain } from './verify-chain.js';
export { MOST_SUBJECTS } from './write-audit.js';
