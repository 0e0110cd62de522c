import { timeRange } from '@hjerterom/kernel';
import type { OccurrenceEnded } from '@hjerterom/needs/contracts';
import { type DeliveredEvent, type EventHandler, Handles, type Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { proposeHours } from '../index.js';
import { proposeHoursJob } from './jobs.js';

@Injectable()
@Handles(proposeHoursJob)
export class ProposeHoursHandler implements EventHandler<OccurrenceEnded> {
  async handle(tx: Tx, { payload: { kind, start, end, places } }: DeliveredEvent<OccurrenceEnded>): Promise<void> {
    await proposeHours(tx, {
      sourceKind: 'need-place',
      kind,
      happened: timeRange(new Date(start), new Date(end)),
      places: places.map(({ placeId, personId }) => ({ sourceId: placeId, personId })),
    });
  }
}
