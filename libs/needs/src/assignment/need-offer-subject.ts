import {
  type OfferSubject,
  offerSubjects,
  type PlaceRequest,
  type SubjectDetails,
  type SubjectView,
  type TakeAnswer,
} from '@hjerterom/offers/contracts';
import { addressOf, personNames, phoneOf } from '@hjerterom/people';
import type { Language, Tx } from '@hjerterom/platform';
import { lackingFor } from '@hjerterom/volunteers';
import { Injectable } from '@nestjs/common';
import { AskedEntity } from '../candidates/asked.entity.js';
import { kindName } from '../kind/kind-name.js';
import { kindOf } from '../kind/kinds.js';
import { taskRuleOf } from '../kind/task-rule.js';
import { isLive } from '../need/need.states.js';
import { lockNeed, type NeedRow, needOf } from '../need/need-rows.js';
import { roughPlace } from '../need/rough-place.js';
import { settleNeed } from '../need/settle-need.js';
import { type GiveBack, giveBackPlaces } from './give-back-places.js';
import { promisedDates } from './promised-dates.js';
import { takePlaces, type Yes } from './take-places.js';

/** A need as what an offer is about: what may be shown of it, and its places taken and given back. */
@Injectable()
@offerSubjects.plug('need')
export class NeedOfferSubject implements OfferSubject {
  async lock(tx: Tx, needId: string): Promise<void> {
    await lockNeed(tx, needId);
  }

  async describe(
    tx: Tx,
    { subjectId: needId, offerId }: Pick<PlaceRequest, 'subjectId' | 'offerId'>,
    language: Language,
  ): Promise<SubjectView | null> {
    const need = await needOf(tx, needId);
    const kind = await kindOf(tx, need.kind);
    return {
      title: kindName(kind, language),
      where: await roughPlace(tx, need, kind.venue, language),
      about: need.about,
      goesOn: await goesOn(tx, need, offerId),
      over: !isLive(need.status),
    };
  }

  async whyNot(
    tx: Tx,
    { subjectId: needId, personId }: Pick<PlaceRequest, 'subjectId' | 'personId'>,
    language: Language,
  ): Promise<string[]> {
    const { kind } = await needOf(tx, needId);
    return lackingFor(tx, personId, taskRuleOf(await kindOf(tx, kind)), language);
  }

  async reveal(tx: Tx, needId: string): Promise<SubjectDetails> {
    const need = await needOf(tx, needId);
    tx.looked('resident', [need.recipientId]);
    const { venue } = await kindOf(tx, need.kind);
    await tx.admit(need.recipientId);
    const names = await personNames(tx, [need.recipientId]);
    const home = venue === 'home' ? await addressOf(tx, need.recipientId) : null;
    const street =
      home && [home.street, [home.postalCode, home.city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
    return {
      recipientName: names.get(need.recipientId) ?? '',
      address: need.place ?? (street || null),
      phone: await phoneOf(tx, need.recipientId),
      notes: need.notes,
    };
  }

  promised(tx: Tx, request: PlaceRequest) {
    return promisedDates(tx, request);
  }

  take(tx: Tx, yes: Yes): Promise<TakeAnswer> {
    return takePlaces(tx, yes);
  }

  giveBack(tx: Tx, request: GiveBack): Promise<void> {
    return giveBackPlaces(tx, request);
  }

  async unanswered(tx: Tx, needId: string): Promise<void> {
    await settleNeed(tx, await lockNeed(tx, needId));
  }
}

/** There are dates of the series to be laid out yet, and this offer asked for all of them. */
async function goesOn(tx: Tx, { laidOutTo }: NeedRow, offerId: string): Promise<boolean> {
  return laidOutTo !== null && (await tx.em.existsBy(AskedEntity, { offerId, forAllDates: true }));
}
