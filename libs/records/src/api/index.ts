import { Module } from '@nestjs/common';
import { RecordsModule } from '../index.js';
import { AuditResolver } from './audit.resolver.js';
import { RetentionResolver } from './retention.resolver.js';

/** What records answers: the audit, and how long what is kept. */
@Module({ imports: [RecordsModule], providers: [AuditResolver, RetentionResolver] })
export class RecordsApiModule {}
