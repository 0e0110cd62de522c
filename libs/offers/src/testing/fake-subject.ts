import { timeRange } from '@hjerterom/kernel';
import type { Language, Tx } from '@hjerterom/platform';
import { Injectable, Module } from '@nestjs/common';
import {
  type OfferedSpan,
  type OfferSubject,
  offerSubjects,
  type PlaceRequest,
  type PromisedDate,
  type SubjectDetails,
  type SubjectView,
  type TakeAnswer,
} from '../contracts/index.js';
import { withdrawOffers } from '../offer/close-offers.js';

/** The kind of the fake subject. */
export const TEST_KIND = 'test';

/**
 * A subject of a number of places, for tests of offers alone. Its rows are in `test_subject` and `test_place`, which
 * `makeTestSubjects` creates: real rows and real locks, so that races are real too.
 */
@Injectable()
@offerSubjects.plug(TEST_KIND)
export class FakeSubject implements OfferSubject {
  /** Switched off by the positive control of a race, which must then be seen: no lock, and no offers taken back. */
  guarded = true;
  /** What everybody lacks just now. */
  lacking: string[] = [];
  /** Seconds between counting the places and taking one, so that a race has room. */
  pause = 0;

  async lock(tx: Tx, subjectId: string): Promise<void> {
    if (this.guarded) await tx.query(`SELECT FROM test_subject WHERE id = $1 FOR UPDATE`, [subjectId]);
  }

  async describe(
    tx: Tx,
    { subjectId }: Pick<PlaceRequest, 'subjectId'>,
    language: Language,
  ): Promise<SubjectView | null> {
    const [subject] = await tx.query<{ over: boolean }>(`SELECT over FROM test_subject WHERE id = $1`, [subjectId]);
    if (!subject) return null;
    const nb = language === 'nb';
    return {
      title: nb ? 'Handlehjelp' : 'Shopping',
      where: 'Strømsø',
      about: nb
        ? 'Handle mat på butikken i nærheten, og bære den hjem.'
        : 'Buy food at the shop nearby, and carry it home.',
      goesOn: false,
      over: subject.over,
    };
  }

  async whyNot(): Promise<string[]> {
    return this.lacking;
  }

  async reveal(): Promise<SubjectDetails> {
    return {
      recipientName: 'Prøve Mottaker',
      address: 'Prøveveien 7, 3045 Drammen',
      phone: '+4729000042',
      notes: 'Ring på to ganger, det tar litt tid.',
    };
  }

  async promised(tx: Tx, { offerId }: PlaceRequest): Promise<PromisedDate[]> {
    const rows = await tx.query<{ occurrenceId: string; startsAt: Date; endsAt: Date }>(
      `SELECT occurrence_id AS "occurrenceId", starts_at AS "startsAt", ends_at AS "endsAt" FROM test_place
       WHERE offer_id = $1 AND NOT given_back ORDER BY starts_at`,
      [offerId],
    );
    return rows.map(({ occurrenceId, startsAt, endsAt }) => ({
      occurrenceId,
      during: timeRange(startsAt, endsAt),
      canGiveBack: startsAt > tx.now,
    }));
  }

  async take(
    tx: Tx,
    { subjectId, personId, offerId, spans }: PlaceRequest & { readonly spans: readonly OfferedSpan[] },
  ): Promise<TakeAnswer> {
    const [subject] = await tx.query<{ places: number; taken: number; busy: boolean; over: boolean }>(
      `SELECT places, $2 = ANY(busy) AS busy, over, (SELECT count(DISTINCT offer_id)::integer FROM test_place
         WHERE subject_id = s.id AND NOT given_back) AS taken FROM test_subject s WHERE id = $1`,
      [subjectId, personId],
    );
    if (!subject || subject.over) return 'closed';
    if (this.lacking.length > 0) return 'gate-closed';
    if (subject.busy) return 'clash';
    if (subject.taken >= subject.places) return 'already-filled';
    await tx.query(`SELECT pg_sleep($1)`, [this.pause]);
    for (const { occurrenceId, during } of spans) {
      await tx.query(
        `INSERT INTO test_place (subject_id, offer_id, occurrence_id, starts_at, ends_at) VALUES ($1, $2, $3, $4, $5)`,
        [subjectId, offerId, occurrenceId, during.start, during.end],
      );
    }
    const full = subject.taken + 1 === subject.places;
    if (full && this.guarded) await withdrawOffers(tx, TEST_KIND, subjectId, 'filled', offerId);
    return 'taken';
  }

  async giveBack(
    tx: Tx,
    { offerId, occurrenceId }: PlaceRequest & { readonly occurrenceId: string | null },
  ): Promise<void> {
    await tx.query(
      `UPDATE test_place SET given_back = true
       WHERE offer_id = $1 AND starts_at > $3 AND ($2::uuid IS NULL OR occurrence_id = $2)`,
      [offerId, occurrenceId, tx.now],
    );
  }

  async unanswered(tx: Tx, subjectId: string): Promise<void> {
    await tx.query(`UPDATE test_subject SET unanswered = unanswered + 1 WHERE id = $1`, [subjectId]);
  }
}

/** Plugs the fake subject in. */
@Module({ providers: [FakeSubject] })
export class FakeSubjectModule {}

/** Somebody who runs SQL as the owner of the database: a TestWorld. */
interface Owner {
  rows(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** Creates the fake subject's tables. Once in a test file's database. */
export async function makeTestSubjects(world: Owner): Promise<void> {
  await world.rows(`CREATE TABLE test_subject (
    id uuid PRIMARY KEY,
    places integer NOT NULL,
    busy uuid[] NOT NULL DEFAULT '{}',
    over boolean NOT NULL DEFAULT false,
    unanswered integer NOT NULL DEFAULT 0)`);
  await world.rows(`CREATE TABLE test_place (
    subject_id uuid NOT NULL REFERENCES test_subject (id),
    offer_id uuid NOT NULL,
    occurrence_id uuid NOT NULL,
    starts_at timestamptz NOT NULL,
    ends_at timestamptz NOT NULL,
    given_back boolean NOT NULL DEFAULT false)`);
  await world.rows(`GRANT SELECT, INSERT, UPDATE ON test_subject, test_place TO PUBLIC`);
}
