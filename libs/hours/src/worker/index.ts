import { Module } from '@nestjs/common';
import { HoursPersonData } from '../hours.person-data.js';
import { ConfirmTemplate } from '../messages/confirm.template.js';
import { ProposeHoursHandler } from './propose-hours.handler.js';

@Module({ providers: [ProposeHoursHandler, ConfirmTemplate, HoursPersonData] })
export class HoursWorkerModule {}
export { HoursRetentionModule } from '../hours.retention.js';
