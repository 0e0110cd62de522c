export { type OldRows, OldRowsOf, type RetentionKind, retentionKinds } from './retention.js';
