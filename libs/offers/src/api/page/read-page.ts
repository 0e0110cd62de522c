import { type Centre, centreOf } from '@hjerterom/centres';
import { reachOf } from '@hjerterom/people';
import { found, type Language, type Tx } from '@hjerterom/platform';
import type { OfferedSpan, PromisedDate, SubjectDetails, SubjectView } from '../../contracts/index.js';
import { OfferEntity } from '../../offer/offer.entity.js';
import { offerPolicy } from '../../offer/offer.policy.js';
import type { Subjects } from '../../offer/subjects.js';
import { type PageState, pageState } from './page-state.js';

/** All that the page of one offer may show just now. */
export interface OfferPage {
  readonly offer: OfferEntity;
  readonly state: PageState;
  readonly language: Language;
  readonly centre: Centre;
  /** Null when everything is over. */
  readonly view: SubjectView | null;
  /** What was promised and is not over; empty before a yes. */
  readonly promised: readonly PromisedDate[];
  /** What the volunteer lacks, so that a yes cannot be taken; while asked, or when it was not taken for that. */
  readonly lacking: readonly string[];
  /** Only in the state `accepted`. */
  readonly details: SubjectDetails | null;
  /** When the last date known ends. */
  readonly ends: Date;
}

/** Who looks, and how. */
export interface Visitor {
  readonly offerId: string;
  readonly knownDevice: boolean;
  /** The language chosen on the page; the volunteer's own when none was. */
  readonly language: Language | null;
}

const mayLack: readonly PageState[] = ['asked', 'gate-closed'];

/** Reads the page, as the holder of its link. @throws NotFound */
export async function readPage(tx: Tx, subjects: Subjects, visitor: Visitor): Promise<OfferPage> {
  const { offerId, knownDevice } = visitor;
  const offer = found(await tx.em.findOneBy(OfferEntity, { id: offerId, centreId: tx.centreId }), 'offer');
  offerPolicy.assert(tx.actor, 'read', offer);
  const language = visitor.language ?? (await reachOf(tx, offer.personId))?.language ?? 'nb';
  const subject = subjects.of(offer.subjectKind);
  const { subjectId, personId, status } = offer;
  await tx.admit(subjectId);
  const view = await subject.describe(tx, { subjectId, offerId }, language);
  const promised = status === 'accepted' ? await subject.promised(tx, { subjectId, personId, offerId }) : [];
  const ends = endOf(promised.length > 0 ? promised : offer.spans);
  const ended = view === null || ends <= tx.now;
  const state = pageState(offer, { now: tx.now, ended, subjectOver: view?.over ?? true, knownDevice });
  const mayBeTold = state === 'accepted' && offerPolicy.can(tx.actor, 'reveal', offer);
  return {
    offer,
    state,
    language,
    centre: await centreOf(tx),
    view: state === 'over' ? null : view,
    promised: promised.filter(({ during }) => during.end > tx.now),
    lacking: mayLack.includes(state) ? await subject.whyNot(tx, { subjectId, personId }, language) : [],
    details: mayBeTold ? await subject.reveal(tx, subjectId) : null,
    ends,
  };
}

function endOf(dates: readonly OfferedSpan[]): Date {
  return new Date(Math.max(...dates.map(({ during }) => during.end.getTime())));
}
