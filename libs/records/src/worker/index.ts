import { Module } from '@nestjs/common';
import { RecordsModule } from '../index.js';
import { RetainWork } from './retain.work.js';

/** What records does by itself: takes away at night what has been kept long enough. */
@Module({ imports: [RecordsModule], providers: [RetainWork] })
export class RecordsWorkerModule {}
