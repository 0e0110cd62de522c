import { Button } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import type { BestThreeQuery } from '../gql/graphql.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { useCentre } from '../session/centre.js';
import { useShortcut } from '../shell/shortcuts.js';
import { useUndo } from '../shell/undo-shelf.js';
import { phoneFormWords } from './words.js';

const bestQuery = graphql(`
  query BestThree($centreId: ID!, $needId: ID!) {
    candidates(centreId: $centreId, needId: $needId, first: 3) {
      candidates {
        personId
        person {
          id
          name
        }
        parts {
          name
          reason
        }
      }
    }
  }
`);

const askMutation = graphql(`
  mutation AskBest($centreId: ID!, $idempotencyKey: String!, $input: AskVolunteersInput!) {
    askVolunteers(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
    }
  }
`);

type Candidate = BestThreeQuery['candidates']['candidates'][number];

/** The three best to ask for a need, each with a key, and one for all of them. Asking can be undone. */
export function BestThree({ needId }: { readonly needId: string }) {
  const t = useWords(phoneFormWords);
  const format = useFormat();
  const { id: centreId } = useCentre();
  const { later, pending } = useUndo();
  const { data, waiting, problem, again } = useData(bestQuery, { centreId, needId });
  // As they were first: when somebody is asked, the others move up, and a key would mean another.
  const [shown, setShown] = useState<readonly Candidate[] | null>(null);
  const [gone, setGone] = useState<readonly string[]>([]);
  const now = data?.candidates.candidates;
  useEffect(() => setShown((before) => before ?? now ?? null), [now]);
  const underWay = pending
    .filter(({ subjectId }) => subjectId === needId)
    .flatMap(({ input }) => (input as { personIds?: readonly string[] }).personIds ?? []);
  // What was on its way and is no longer among those who can be asked has been sent.
  const waitingFor = underWay.join(',');
  useEffect(() => {
    if (waitingFor) setGone((before) => [...new Set([...before, ...waitingFor.split(',')])]);
  }, [waitingFor]);
  const free = (personId: string) =>
    !underWay.includes(personId) && !(gone.includes(personId) && !now?.some((one) => one.personId === personId));
  const nameOf = ({ person }: Candidate) => person?.name ?? t('hiddenName');
  const ask = (asked: readonly Candidate[]) => {
    const those = asked.filter(({ personId }) => free(personId));
    if (those.length === 0) return;
    later({
      mutation: askMutation,
      input: { needId, personIds: those.map(({ personId }) => personId) },
      label: t('ask', { name: format.list(those.map(nameOf)) }),
      done: ['VolunteersAsked'],
      subjectId: needId,
    });
  };
  const askNumber = (number: number) => ask(shown?.slice(number - 1, number) ?? []);
  useShortcut('1', t('askKey', { number: 1 }), () => askNumber(1));
  useShortcut('2', t('askKey', { number: 2 }), () => askNumber(2));
  useShortcut('3', t('askKey', { number: 3 }), () => askNumber(3));
  useShortcut('a', t('askAll'), () => ask(shown ?? []));
  if (waiting) return <Progress />;
  if (shown?.length === 0) {
    return (
      <Empty title={t('nobody')}>
        <p>{t('nobodyHelp')}</p>
      </Empty>
    );
  }
  return (
    <section aria-labelledby="best-title" className="best">
      <h3 id="best-title">{t('best')}</h3>
      <ProblemNote problem={problem} again={again} />
      <ol className="plain-list">
        {shown?.map((candidate, index) => (
          <li key={candidate.personId} className="card best-one">
            <p>
              <strong>{nameOf(candidate)}</strong>
            </p>
            <p className="quiet">{candidate.parts.map(({ reason }) => reason).join(' · ')}</p>
            {free(candidate.personId) ? (
              <Button variant="secondary" onClick={() => ask([candidate])}>
                {t('ask', { name: nameOf(candidate) })} <kbd>{index + 1}</kbd>
              </Button>
            ) : (
              <p role="status">{t('asked')}</p>
            )}
          </li>
        ))}
      </ol>
      {shown && shown.length > 1 && (
        <Button onClick={() => ask(shown)}>
          {t('askAll')} <kbd>A</kbd>
        </Button>
      )}
    </section>
  );
}
