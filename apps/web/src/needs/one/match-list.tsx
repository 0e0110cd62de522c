import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { Section, WithKey } from '../../page/section.js';
import { useCentre } from '../../session/centre.js';
import { useShortcut } from '../../shell/shortcuts.js';
import { useUndo } from '../../shell/undo-shelf.js';
import { CandidateRow } from './candidate-row.js';
import { needWords } from './words.js';

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

const askVolunteersMutation = graphql(`
  mutation AskVolunteers($centreId: ID!, $idempotencyKey: String!, $input: AskVolunteersInput!) {
    askVolunteers(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
    }
  }
`);

interface Chosen {
  readonly personId: string;
  readonly person?: { readonly name: string } | null;
}

const FEW = 5;
const MANY = 100;

/** Who may be asked, the best first with the reasons; and who may not. */
export function MatchList({ needId }: { readonly needId: string }) {
  const t = useWords(needWords);
  const format = useFormat();
  const { id: centreId } = useCentre();
  const [first, setFirst] = useState(FEW);
  const { later, pending } = useUndo();
  const { data, waiting, problem, again } = useData(candidatesQuery, { centreId, needId, first });
  const { candidates = [], candidatesInAll = 0, shutOut = [] } = data?.candidates ?? {};
  const onTheirWay = new Set(
    pending
      .filter(({ subjectId }) => subjectId === needId)
      .flatMap(({ input }) => ('personIds' in input ? (input.personIds as readonly string[]) : [])),
  );
  const free = candidates.filter(({ personId }) => !onTheirWay.has(personId));
  const nameOf = ({ person }: Chosen) => person?.name ?? t('somebody');
  const ask = (chosen: readonly Chosen[]) => {
    if (chosen.length === 0) return;
    later({
      mutation: askVolunteersMutation,
      input: { needId, personIds: chosen.map(({ personId }) => personId) },
      label: t('askLabel', { who: format.list(chosen.map(nameOf)) }),
      done: ['VolunteersAsked'],
      subjectId: needId,
    });
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
      {data && candidates.length === 0 && <p>{t('matchNone')}</p>}
      {candidates.length > 0 && (
        <ol className="cards">
          {candidates.map((candidate) => (
            <li key={candidate.personId}>
              <CandidateRow
                candidate={candidate}
                name={nameOf(candidate)}
                asking={onTheirWay.has(candidate.personId)}
                ask={() => ask([candidate])}
              />
            </li>
          ))}
        </ol>
      )}
      {candidatesInAll > candidates.length && first === FEW && (
        <p>
          {t('more', { count: candidatesInAll - candidates.length })}{' '}
          <Button data-size="sm" variant="tertiary" onClick={() => setFirst(MANY)}>
            {t('showMore')}
          </Button>
        </p>
      )}
      {shutOut.length > 0 && (
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
