export { AuditNotes, type Deed } from './audit-notes.js';
export { auditRights } from './audit-rights.js';
export { idsIn } from './ids-in.js';
export { MOST_SUBJECTS } from './write-audit.js';
