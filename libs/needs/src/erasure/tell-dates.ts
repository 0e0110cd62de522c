import { type ToldPart, type Tx, told, toldCode } from '@hjerterom/platform';

const statusWords = {
  planned: { nb: 'planlagt', en: 'planned' },
  done: { nb: 'utført', en: 'done' },
  unfilled: { nb: 'ingen kunne', en: 'nobody could' },
  cancelled: { nb: 'avlyst', en: 'cancelled' },
};

interface DateOfNeed {
  readonly nb: string;
  readonly en: string;
  readonly kind: string;
  readonly status: string;
  readonly start: Date;
  readonly end: Date;
  readonly earliest: Date | null;
  readonly latest: Date | null;
  readonly helpers: number;
}

interface GateAnswer {
  readonly nb: string;
  readonly en: string;
  readonly code: string;
  readonly registeredAt: Date;
  readonly answer: boolean;
  readonly closes: boolean;
}

/**
 * When somebody was to be helped and was, and what was answered when it was asked whether it may be work for volunteers.
 * How many came, but not who: that is theirs.
 */
export async function tellDates(tx: Tx, personId: string): Promise<ToldPart[]> {
  const dates = await tx.query<DateOfNeed>(
    `SELECT k.name_nb AS nb, k.name_en AS en, n.kind, o.status, lower(coalesce(o.during, o.within)) AS start,
       upper(coalesce(o.during, o.within)) AS "end", lower(w.edges) AS earliest, upper(w.edges) AS latest,
       (SELECT count(*)::int FROM needs_place p WHERE p.occurrence_id = o.id AND p.status IN ('taken', 'done')) AS helpers
     FROM needs_need n JOIN needs_occurrence o ON o.need_id = n.id
       JOIN needs_kind k ON k.centre_id = n.centre_id AND k.code = n.kind
       LEFT JOIN LATERAL (SELECT o.within AS edges WHERE o.during <> o.within) w ON true
     WHERE n.centre_id = $2 AND n.recipient_id = $1 ORDER BY lower(o.within), o.id`,
    [personId, tx.centreId],
  );
  const answers = await tx.query<GateAnswer>(
    `SELECT q.text_nb AS nb, q.text_en AS en, q.code, n.registered_at AS "registeredAt", a.answer, a.closes
     FROM needs_need n JOIN needs_gate_answer a ON a.need_id = n.id JOIN needs_gate_question q ON q.id = a.question_id
     WHERE n.centre_id = $2 AND n.recipient_id = $1 ORDER BY n.registered_at, n.id, q.position, q.id`,
    [personId, tx.centreId],
  );
  return [
    {
      key: 'dates',
      title: { nb: 'Når du skulle få hjelp', en: 'When you were to be helped' },
      things: dates.map(({ kind, nb, en, start, end, earliest, latest, status, helpers }) => [
        told('kind', 'Hva', 'What', { code: kind, words: { nb, en } }),
        told('start', 'Fra', 'From', start),
        told('end', 'Til', 'Until', end),
        told('earliest', 'Ikke før', 'Not before', earliest),
        told('latest', 'Ikke etter', 'Not after', latest),
        told('status', 'Status', 'Status', toldCode(status, statusWords)),
        told('helpers', 'Hvor mange som sa ja', 'How many said yes', helpers),
      ]),
    },
    {
      key: 'gateAnswers',
      title: { nb: 'Det som ble svart da du ba om hjelp', en: 'What was answered when you asked for help' },
      things: answers.map(({ registeredAt, code, nb, en, answer, closes }) => [
        told('registeredAt', 'Skrevet ned', 'Written down', registeredAt),
        told('question', 'Spørsmål', 'Question', { code, words: { nb, en } }),
        told('answer', 'Svar', 'Answer', answer),
        told('closes', 'Derfor ikke noe for frivillige', 'Therefore nothing for volunteers', closes),
      ]),
    },
  ];
}
