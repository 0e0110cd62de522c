import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { CandidatesQuery } from '../../gql/graphql.js';
import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { Section, WithKey } from '../../page/section.js';
import { useCentre } from '../../session/centre.js';
import { useShortcut } from '../../shell/shortcuts.js';
import { needWords } from '../one/words.js';
import { CandidateRow } from './candidate-row.js';
import { keepRows } from './candidate-rows.js';
import { useAsking } from './use-asking.js';

const candidatesQuery = graphql(`
  query Candidates($centreId: ID!, $needId: ID!, $first: Int!) {
    candidates(centreId: $centreId, needId: $needId, first: $first) {
      candidatesInAll
      candidates {
        personId
        person {
          id
          name
        }
        ...CandidateRow
      }
      shutOut {
        personId
        gates
        person {
          id
          name
        }
      }
    }
  }
`);

type Candidate = CandidatesQuery['candidates']['candidates'][number];

/** What somebody who was asked has said. */
export interface Answer {
  readonly said: string;
  /** It is awaited, or it was a yes: they are not asked again. */
  readonly counts: boolean;
}

const MANY = 100;
/** The first rows have a key each. */
const keys = ['1', '2', '3', '4', '5'];

/** Who may be asked, the best first with the reasons, each with a key; what they answered; and who may not, and why. */
export function MatchList({
  needId,
  few,
  answers,
  lacks,
}: {
  readonly needId: string;
  /** So many are shown at first. */
  readonly few: number;
  /** What came of the questions, by the volunteer's id. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Somebody is lacking: else nobody is asked. */
  readonly lacks: boolean;
}) {
  const t = useWords(needWords);
  const { id: centreId } = useCentre();
  const [first, setFirst] = useState(few);
  const { ask, isOnTheirWay } = useAsking(needId);
  const { data, waiting, problem, again } = useData(candidatesQuery, { centreId, needId, first });
  const { candidates, candidatesInAll = 0, shutOut = [] } = data?.candidates ?? {};
  const rows = useRows(candidates);
  const nameOf = ({ person }: Pick<Candidate, 'person'>) => person?.name ?? t('somebody');
  const canBeAsked = new Set(lacks ? candidates?.map(({ personId }) => personId) : []);
  const gatesOf = new Map(shutOut.map(({ personId, gates }) => [personId, gates.join(' ')]));
  const askable = rows.map((row) => ({ personId: row.personId, name: nameOf(row) }));
  const isFree = ({ personId }: { readonly personId: string }) =>
    canBeAsked.has(personId) && !isOnTheirWay(personId) && !answers.get(personId)?.counts;
  const free = askable.filter(isFree);
  const saidOf = (one: { readonly personId: string }) => {
    if (isFree(one)) return null;
    if (isOnTheirWay(one.personId)) return t('asking');
    return answers.get(one.personId)?.said ?? (lacks ? (gatesOf.get(one.personId) ?? t('notNow')) : '');
  };
  useShortcut('s', t('askBest'), () => ask(free.slice(0, 1)));
  useShortcut('t', t('askThree'), () => ask(free.slice(0, 3)));
  return (
    <Section
      title={t('match')}
      actions={
        free.length > 0 && (
          <>
            <Button data-size="sm" onClick={() => ask(free.slice(0, 1))}>
              <WithKey label={t('askBest')} shortcut="s" />
            </Button>
            {free.length > 1 && (
              <Button data-size="sm" variant="secondary" onClick={() => ask(free.slice(0, 3))}>
                <WithKey label={t('askThree')} shortcut="t" />
              </Button>
            )}
          </>
        )
      }
    >
      {waiting && <Progress />}
      <ProblemNote problem={problem} again={again} />
      {!lacks && <p>{t('matchDone')}</p>}
      {data && rows.length === 0 && <p>{t('matchNone')}</p>}
      {rows.length > 0 && (
        <ol className="cards">
          {askable.map((one, index) => (
            <li key={one.personId}>
              <CandidateRow
                candidate={rows[index] as Candidate}
                name={one.name}
                shortcut={keys[index] ?? null}
                said={saidOf(one)}
                ask={() => ask([one].filter(isFree))}
              />
            </li>
          ))}
        </ol>
      )}
      {lacks && candidates && candidatesInAll > candidates.length && first === few && (
        <p>
          {t('more', { count: candidatesInAll - candidates.length })}{' '}
          <Button data-size="sm" variant="tertiary" onClick={() => setFirst(MANY)}>
            {t('showMore')}
          </Button>
        </p>
      )}
      {lacks && shutOut.length > 0 && (
        <details className="fold">
          <summary>{t('shutOut', { count: shutOut.length })}</summary>
          <ul>
            {shutOut.map((one) => (
              <li key={one.personId}>
                <strong>{nameOf(one)}</strong>: {one.gates.join(' ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** The rows keep their places while the list is on the screen. */
function useRows(candidates: readonly Candidate[] | undefined): readonly Candidate[] {
  const [state, setState] = useState<{ from?: readonly Candidate[]; rows: readonly Candidate[] }>({ rows: [] });
  if (!candidates || candidates === state.from) return state.rows;
  const rows = keepRows(state.rows, candidates);
  setState({ from: candidates, rows });
  return rows;
}
