import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { associationWords } from './words.js';

const logFragment = graphql(`
  fragment AssociationLog on Association {
    id
    contactLog {
      id
      way
      words
      happenedOn
      writtenByPerson {
        id
        name
      }
    }
  }
`);

/** When the centre and an association were in touch, the latest first, and about what. */
export function LogList({ association: masked }: { readonly association: FragmentType<typeof logFragment> }) {
  const t = useWords(associationWords);
  const format = useFormat();
  const { contactLog } = unmask(logFragment, masked);
  if (contactLog.length === 0) return <p className="quiet">{t('noLog')}</p>;
  return (
    <ul className="cards">
      {contactLog.map(({ id, way, words, happenedOn, writtenByPerson }) => (
        <li key={id} className="card">
          <p className="card-facts">
            <strong>{format.dayOfYear(happenedOn)}</strong>
            <span>{t(way)}</span>
            {writtenByPerson && <span className="quiet">{t('writtenBy', { name: writtenByPerson.name })}</span>}
          </p>
          <p>{words || t('wordsGone')}</p>
        </li>
      ))}
    </ul>
  );
}
