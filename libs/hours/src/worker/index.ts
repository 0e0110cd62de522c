import { Module } from '@nestjs/common';
import { ConfirmTemplate } from '../messages/confirm.template.js';
import { ProposeHoursHandler } from './propose-hours.handler.js';

@Module({ providers: [ProposeHoursHandler, ConfirmTemplate] })
export class HoursWorkerModule {}
export { HoursRetentionModule } from '../hours.retention.js';
