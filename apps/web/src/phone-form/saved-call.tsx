import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { NeedAsking } from '../needs/match/need-asking.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { useCentre } from '../session/centre.js';
import { savedCallWords } from './saved-words.js';

const savedQuery = graphql(`
  query SavedCall($centreId: ID!, $id: ID!) {
    need(centreId: $centreId, id: $id) {
      id
      needKind {
        code
        name
      }
      recipient {
        id
        name
      }
      referral {
        referredTo
      }
      ...NeedAsking
    }
  }
`);

/** So many are shown at once. */
const BEST = 3;

/** What was just saved, and at once the three best to ask; or where the person was referred. */
export function SavedCall({ needId }: { readonly needId: string }) {
  const t = useWords(savedCallWords);
  const { id: centreId, slug } = useCentre();
  const { data, waiting, problem, again } = useData(savedQuery, { centreId, id: needId });
  const heading = useRef<HTMLHeadingElement>(null);
  const need = data?.need;
  const there = Boolean(need);
  useEffect(() => {
    if (there) heading.current?.focus();
  }, [there]);
  if (waiting) return <Progress />;
  const names = { kind: need?.needKind.name ?? '', name: need?.recipient?.name ?? t('hiddenName') };
  return (
    <>
      <ProblemNote problem={problem} again={again} />
      {need && (
        <h2 ref={heading} tabIndex={-1} className="saved-title">
          {t(need.referral ? 'savedReferral' : 'saved', names)}
        </h2>
      )}
      {need?.referral && <p>{t('referredOn', { to: need.referral.referredTo })}</p>}
      {need && !need.referral && <NeedAsking key={need.id} need={need} few={BEST} />}
      {need && (
        <p>
          <Link to="/c/$centre/needs/$need" params={{ centre: slug, need: needId }}>
            {t('open')}
          </Link>
        </p>
      )}
    </>
  );
}
