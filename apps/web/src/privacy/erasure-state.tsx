import { useId } from 'react';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { useCentre } from '../session/centre.js';
import { privacyWords } from './words.js';

const erasureQuery = graphql(`
  query Erasure($centreId: ID!, $id: ID!) {
    erasure(centreId: $centreId, id: $id) {
      id
      status
      askedAt
      decidedAt
      stepsDone
      stepsInAll
    }
  }
`);

/** How far an erasure has come; it goes on by itself while one looks. */
export function ErasureState({ erasureId }: { readonly erasureId: string }) {
  const t = useWords(privacyWords);
  const format = useFormat();
  const label = useId();
  const { id: centreId } = useCentre();
  const { data, problem, again } = useData(erasureQuery, { centreId, id: erasureId });
  const erasure = data?.erasure;
  if (!erasure) return <ProblemNote problem={problem} again={again} mayBeHidden />;
  const { status, askedAt, decidedAt, stepsDone, stepsInAll } = erasure;
  if (status === 'ASKED') return <p>{t('erasureAsked', { when: format.fullDate(askedAt) })}</p>;
  if (status === 'DECLINED') return <p>{t('erasureDeclined', { when: format.fullDate(decidedAt ?? askedAt) })}</p>;
  if (status === 'DONE') return <p role="status">{t('erasureDone')}</p>;
  return (
    <p role="status">
      <span id={label}>{t('erasureGoing', { done: stepsDone, all: stepsInAll })}</span>{' '}
      <progress aria-labelledby={label} value={stepsDone} max={stepsInAll} />
    </p>
  );
}
