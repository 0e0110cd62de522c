import { Button, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Section } from '../page/section.js';
import { useCentre } from '../session/centre.js';
import { useAnnounce } from '../shell/announce.js';
import type { OutHandout } from './keys-query.js';
import { keysWords } from './words.js';

const takeBackMutation = graphql(`
  mutation TakeBackKey($centreId: ID!, $idempotencyKey: String!, $input: TakeBackKeyInput!) {
    takeBackKey(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
    }
  }
`);

/** What is out, the first due first: taken back by one tap. */
export function OutPart({ handouts }: { readonly handouts: readonly OutHandout[] }) {
  const t = useWords(keysWords);
  return (
    <Section title={t('out')}>
      {handouts.length === 0 && <p className="quiet">{t('noneOut')}</p>}
      <ul className="cards">
        {handouts.map((handout) => (
          <li key={handout.id} className="card">
            <OutCard handout={handout} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OutCard({ handout: { id, dueOn, late, key, person, association } }: { readonly handout: OutHandout }) {
  const t = useWords(keysWords);
  const format = useFormat();
  const announce = useAnnounce();
  const { slug } = useCentre();
  const { run, running, problem } = useMutationOnce(takeBackMutation);
  const [name, who] = [key.name, person?.name ?? t('forgotten')];
  const takeBack = async () => {
    const answer = await run({ handoutId: id });
    if (answer?.__typename === 'KeyHandout') {
      announce(key.what === 'KEY' ? t('takenBack', { name }) : t('ended', { name, who }));
    }
  };
  return (
    <>
      <div className="key-row">
        <div>
          <p className="card-title">
            {person ? (
              <Link to="/c/$centre/people/$person" params={{ centre: slug, person: person.id }}>
                {who}
              </Link>
            ) : (
              who
            )}{' '}
            {late && (
              <Tag data-size="sm" data-color="danger">
                {t('late')}
              </Tag>
            )}
          </p>
          <p>{[key.name, association?.name].filter(Boolean).join(' · ')}</p>
          <p className="quiet">{dueOn ? t('lastDay', { day: format.day(dueOn) }) : t('noLastDay')}</p>
        </div>
        <Button loading={running} variant={late ? 'primary' : 'secondary'} onClick={() => void takeBack()}>
          {t(key.what === 'KEY' ? 'takeBack' : 'endCode')}
          <span className="ds-sr-only">{`: ${key.name}, ${who}`}</span>
        </Button>
      </div>
      <ProblemNote problem={problem} />
    </>
  );
}
