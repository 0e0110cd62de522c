import { giveBackPlace, liveOffersOf, Subjects, withdrawOffer } from '@hjerterom/offers';
import { type Leaving, leaving, type TaskInWords, type TaskToHandOver, type WhoLeaves } from '@hjerterom/people';
import type { Tx } from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { isLive, type NeedState } from '../need/need.states.js';

/** The states in which a need lacks somebody. */
const lacking: readonly NeedState[] = ['registered', 'open', 'asking'];
const MOST = 100;

interface DescribedNeed {
  readonly subjectId: string;
  readonly nb: string;
  readonly en: string;
  readonly recipientId: string;
  readonly status: NeedState;
  readonly next: Date | null;
}

/** What needs have with somebody who leaves: promises and questions of a volunteer, and what the desk took in. */
@Injectable()
@leaving.plug('need')
export class NeedsLeaving implements Leaving {
  constructor(private readonly subjects: Subjects) {}

  async tasksOf(tx: Tx, { personId, as }: WhoLeaves): Promise<TaskToHandOver[]> {
    if (as === 'desk') {
      const needs = await tx.query<{ subjectId: string }>(
        `SELECT id AS "subjectId" FROM needs_need
         WHERE registered_by = $1 AND centre_id = $2 AND status IN ('registered', 'open', 'asking', 'assigned')
         ORDER BY registered_at, id LIMIT ${MOST}`,
        [personId, tx.centreId],
      );
      return needs.map(({ subjectId }) => ({ kind: 'responsible', subjectId }));
    }
    const offers = await liveOffersOf(tx, 'need', personId);
    const tasks = new Map<string, TaskToHandOver>();
    for (const { subjectId, accepted } of offers) {
      if (accepted || !tasks.has(subjectId))
        tasks.set(subjectId, { kind: accepted ? 'promise' : 'question', subjectId });
    }
    return [...tasks.values()];
  }

  async letGo(tx: Tx, { personId, as }: WhoLeaves): Promise<void> {
    if (as === 'desk') return;
    for (const { offerId, accepted } of await liveOffersOf(tx, 'need', personId)) {
      if (accepted) await giveBackPlace(tx, { offerId, occurrenceId: null }, this.subjects);
      else await withdrawOffer(tx, { offerId }, this.subjects);
    }
  }

  async describe(tx: Tx, subjectIds: readonly string[]): Promise<TaskInWords[]> {
    const needs = await tx.query<DescribedNeed>(
      `SELECT n.id AS "subjectId", k.name_nb AS nb, k.name_en AS en, n.recipient_id AS "recipientId", n.status,
         (SELECT min(lower(coalesce(o.during, o.within))) FROM needs_occurrence o
          WHERE o.need_id = n.id AND o.status = 'planned' AND o.ends_at > $3) AS next
       FROM needs_need n JOIN needs_kind k ON k.code = n.kind AND k.centre_id = n.centre_id
       WHERE n.id = ANY($1::uuid[]) AND n.centre_id = $2`,
      [subjectIds, tx.centreId, tx.now],
    );
    return needs.map(({ nb, en, status, ...need }) => ({
      ...need,
      title: { nb, en },
      lacking: lacking.includes(status),
      live: isLive(status),
    }));
  }
}
