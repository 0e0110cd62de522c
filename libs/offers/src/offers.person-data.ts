import {
  type Forgotten,
  type PersonData,
  personData,
  type ToldPart,
  type Tx,
  told,
  toldCode,
} from '@hjerterom/platform';
import { Injectable } from '@nestjs/common';
import { stopAsking } from './messages/question-key.js';
import { statusesMovedBy } from './offer/offer.states.js';
import { Subjects } from './offer/subjects.js';

const statusWords = {
  sent: { nb: 'spurt', en: 'asked' },
  seen: { nb: 'spurt, og sett', en: 'asked, and seen' },
  accepted: { nb: 'ja', en: 'yes' },
  declined: { nb: 'nei', en: 'no' },
  expired: { nb: 'ikke svart', en: 'not answered' },
  withdrawn: { nb: 'trukket tilbake', en: 'taken back' },
};

const howWords = {
  link: { nb: 'med lenken', en: 'by the link' },
  phone: { nb: 'på telefon', en: 'on the phone' },
  app: { nb: 'på siden din', en: 'on your page' },
};
const closedWords = {
  filled: { nb: 'noen andre kom', en: 'others came' },
  cancelled: { nb: 'avlyst', en: 'cancelled' },
  withdrawn: { nb: 'trukket tilbake', en: 'taken back' },
  'given-back': { nb: 'du meldte fra at det ikke gikk', en: 'you said that it could not be' },
  done: { nb: 'utført', en: 'done' },
  'not-this-time': { nb: 'ikke denne gangen', en: 'not this time' },
  'gate-closed': { nb: 'noe måtte være på plass først', en: 'something had to be in place first' },
};

interface ToldOffer {
  readonly status: string;
  readonly sentAt: Date;
  readonly askedAt: Date;
  readonly seenAt: Date | null;
  readonly answeredAt: Date | null;
  readonly answeredHow: string | null;
  readonly expiresAt: Date;
  readonly closedAt: Date | null;
  readonly closedReason: string | null;
}

interface LiveOffer {
  readonly id: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly accepted: boolean;
}

/** What offers keeps about persons: what they were asked, and what they said. */
@Injectable()
@personData.plug('offers')
export class OffersPersonData implements PersonData {
  readonly tables = ['offers_offer'];

  constructor(private readonly subjects: Subjects) {}

  async tell(tx: Tx, personId: string): Promise<ToldPart[]> {
    const offers = await tx.query<ToldOffer>(
      `SELECT status, sent_at AS "sentAt", asked_at AS "askedAt", seen_at AS "seenAt", answered_at AS "answeredAt",
         answered_how AS "answeredHow", expires_at AS "expiresAt", closed_at AS "closedAt",
         closed_reason AS "closedReason" FROM offers_offer
       WHERE person_id = $1 AND centre_id = $2 ORDER BY sent_at, id`,
      [personId, tx.centreId],
    );
    return [
      {
        key: 'offers',
        title: { nb: 'Det vi har spurt deg om', en: 'What we have asked you' },
        things: offers.map((offer) => [
          told('sentAt', 'Spurt', 'Asked', offer.sentAt),
          told('askedAt', 'Spurt sist', 'Last asked', offer.askedAt),
          told('expiresAt', 'Svarfrist', 'To be answered by', offer.expiresAt),
          told('seenAt', 'Sett', 'Seen', offer.seenAt),
          told('status', 'Svar', 'Answer', toldCode(offer.status, statusWords)),
          told('answeredAt', 'Svarte', 'Answered', offer.answeredAt),
          told('answeredHow', 'Svarte hvordan', 'Answered how', toldCode(offer.answeredHow, howWords)),
          told('closedAt', 'Avsluttet', 'Closed', offer.closedAt),
          told(
            'closedReason',
            'Hvorfor det ble avsluttet',
            'Why it was closed',
            toldCode(offer.closedReason, closedWords),
          ),
        ]),
      },
    ];
  }

  /** What they promised and has not begun is given back, and what they were asked is asked no more. */
  async letGo(tx: Tx, personId: string): Promise<void> {
    const live = () =>
      tx.query<LiveOffer>(
        `SELECT id, subject_kind AS "subjectKind", subject_id AS "subjectId", status = 'accepted' AS accepted
         FROM offers_offer WHERE person_id = $1 AND centre_id = $2 AND closed_reason IS NULL
           AND status IN ('sent', 'seen', 'accepted') ORDER BY subject_kind, subject_id`,
        [personId, tx.centreId],
      );
    // The subjects are locked before any offer is, and in order, as all who move places do.
    for (const { subjectKind, subjectId } of await live()) await this.subjects.of(subjectKind).lock(tx, subjectId);
    for (const offer of await live()) await this.letGoOf(tx, personId, offer);
  }

  private async letGoOf(tx: Tx, personId: string, { id: offerId, subjectKind, subjectId, accepted }: LiveOffer) {
    const subject = this.subjects.of(subjectKind);
    const request = { subjectId, personId, offerId };
    if (accepted) {
      const promised = await subject.promised(tx, request);
      if (promised.some(({ canGiveBack }) => canGiveBack))
        await subject.giveBack(tx, { ...request, occurrenceId: null });
      // What has begun takes its course, and is a fact like any other.
      if (!promised.every(({ canGiveBack }) => canGiveBack) || promised.length === 0) return;
    }
    await tx.query(
      `UPDATE offers_offer SET status = 'withdrawn', closed_reason = $3, closed_at = $2 WHERE id = $1 AND status = ANY($4)`,
      [offerId, tx.now, accepted ? 'given-back' : 'withdrawn', statusesMovedBy('cancel')],
    );
    if (accepted) return;
    stopAsking(tx, [offerId]);
    await subject.unanswered(tx, subjectId);
  }

  async about(tx: Tx, { personId }: Forgotten): Promise<string[]> {
    const offers = await tx.query<{ id: string }>(`SELECT id FROM offers_offer WHERE person_id = $1`, [personId]);
    return offers.map(({ id }) => id);
  }

  /** That somebody was asked and what they said stays, for the figures; not why they were, nor from where they answered. */
  async erase(tx: Tx, { personId, subjectIds }: Forgotten): Promise<void> {
    await tx.query(
      `UPDATE offers_offer SET reasons = '[]', answered_form = NULL
       WHERE centre_id = $3 AND (person_id = $1 OR id = ANY($2::uuid[]) OR subject_id = ANY($2::uuid[]))`,
      [personId, subjectIds, tx.centreId],
    );
    await tx.query(`DELETE FROM offers_code WHERE offer_id IN (SELECT id FROM offers_offer WHERE person_id = $1)`, [
      personId,
    ]);
  }
}
