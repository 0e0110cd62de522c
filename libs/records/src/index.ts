import { Module } from '@nestjs/common';
import { RetentionKinds } from './retention/kinds.js';
import { OldAudit } from './retention/old-audit.js';

export { RetentionKinds } from './retention/kinds.js';
export { previewRetention, type RetentionPreview } from './retention/preview.js';
export { RetentionRunEntity } from './retention/run.entity.js';
export { type SetRetention, type SetRetentionOutcome, setRetention } from './retention/set-retention.js';
export { RetentionSettingEntity } from './retention/setting.entity.js';

/** The kinds of data that are not kept for ever: found at boot, the audit's own among them. */
@Module({ providers: [RetentionKinds, OldAudit], exports: [RetentionKinds] })
export class RecordsModule {}
