import { Tag } from '@digdir/designsystemet-react';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Section } from '../page/section.js';
import { useCentre } from '../session/centre.js';
import { keysWords } from './words.js';

const myKeysQuery = graphql(`
  query MyKeys($centreId: ID!) {
    myKeys(centreId: $centreId) {
      id
      dueOn
      late
      code
      key {
        id
        what
        name
        rooms {
          id
          name
        }
      }
    }
  }
`);

/** What whoever looks has: keys with their last day, and codes with their digits. Nothing where there is none. */
export function MyKeysPart() {
  const t = useWords(keysWords);
  const format = useFormat();
  const { id: centreId, roles } = useCentre();
  const may = roles.some((role) => role === 'CONTACT' || role === 'RESIDENT' || role === 'VOLUNTEER');
  const { data, problem, again } = useData(myKeysQuery, { centreId }, { pause: !may });
  if (!data || data.myKeys.length === 0) return <ProblemNote problem={problem} again={again} mayBeHidden />;
  return (
    <Section title={t('mine')}>
      <ul className="cards">
        {data.myKeys.map(({ id, dueOn, late, code, key: { what, name, rooms } }) => (
          <li key={id} className="card">
            <p className="card-title">
              {name}{' '}
              {late && what === 'KEY' && (
                <Tag data-size="sm" data-color="danger">
                  {t('lateMine')}
                </Tag>
              )}
            </p>
            {what === 'CODE' && (
              <p>{code ? <strong>{t('codeIs', { code })}</strong> : t(late ? 'codeOver' : 'noCode')}</p>
            )}
            <p className="quiet">
              {[format.list(rooms.map((room) => room.name)), dueOn && t('lastDay', { day: format.day(dueOn) })]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
