import { Button, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useData } from '../../graphql/use-data.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { Empty } from '../../page/empty.js';
import { ProblemNote } from '../../page/problem-note.js';
import { Progress } from '../../page/progress.js';
import { useCentre } from '../../session/centre.js';
import { knocksWords } from './words.js';

const knockCardFragment = graphql(`
  fragment KnockCard on Knock {
    id
    step
    dueOn
    late
    waitsForGuardian
    volunteer {
      id
      skills
      person {
        id
        name
      }
      talk {
        id
        startsAt
      }
    }
  }
`);

const knocksQuery = graphql(`
  query Knocks($centreId: ID!, $after: String) {
    knocks(centreId: $centreId, first: 25, after: $after) {
      edges {
        node {
          id
          ...KnockCard
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** A page of those who knocked, and after it the next ones when they are asked for. */
export function KnocksPart({ after, nameOf }: { readonly after?: string; readonly nameOf: (code: string) => string }) {
  const t = useWords(knocksWords);
  const { id: centreId } = useCentre();
  const [more, setMore] = useState(false);
  const { data, waiting, problem, again } = useData(knocksQuery, { centreId, after: after ?? null });
  if (waiting) return <Progress />;
  const { edges = [], pageInfo } = data?.knocks ?? {};
  return (
    <>
      <ProblemNote problem={problem} again={again} />
      {data && edges.length === 0 && !after && (
        <Empty title={t('none')}>
          <p>{t('noneHelp')}</p>
        </Empty>
      )}
      {edges.length > 0 && (
        <ul className="cards">
          {edges.map(({ node }) => (
            <li key={node.id}>
              <KnockCard knock={node} nameOf={nameOf} />
            </li>
          ))}
        </ul>
      )}
      {pageInfo?.hasNextPage && pageInfo.endCursor && !more && (
        <Button variant="secondary" onClick={() => setMore(true)}>
          {t('more')}
        </Button>
      )}
      {more && pageInfo?.endCursor && <KnocksPart after={pageInfo.endCursor} nameOf={nameOf} />}
    </>
  );
}

function KnockCard({
  knock: masked,
  nameOf,
}: {
  readonly knock: FragmentType<typeof knockCardFragment>;
  readonly nameOf: (code: string) => string;
}) {
  const t = useWords(knocksWords);
  const format = useFormat();
  const { slug } = useCentre();
  const { id, step, dueOn, late, waitsForGuardian, volunteer } = unmask(knockCardFragment, masked);
  const startsAt = step === 'TALK' ? volunteer?.talk?.startsAt : null;
  const skills = volunteer?.skills ?? [];
  return (
    <article className="card" aria-labelledby={`knock-${id}`}>
      <h2 id={`knock-${id}`} className="card-title">
        <Link to="/c/$centre/volunteers/$volunteer" params={{ centre: slug, volunteer: id }}>
          {volunteer?.person?.name ?? t('hidden')}
        </Link>
      </h2>
      <p className="card-facts">
        {late && (
          <Tag data-size="sm" data-color="danger">
            {t('late')}
          </Tag>
        )}
        {waitsForGuardian && (
          <Tag data-size="sm" data-color="warning">
            {t('waitsForGuardian')}
          </Tag>
        )}
        <span>
          {startsAt
            ? t('talkAt', { when: format.dateTime(startsAt) })
            : t(step === 'DECIDE' ? 'decideBy' : 'answerBy', { day: format.day(dueOn) })}
        </span>
      </p>
      {skills.length > 0 && <p>{t('wants', { what: format.list(skills.map(nameOf)) })}</p>}
    </article>
  );
}
