import { Link } from '@tanstack/react-router';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { useRoomRights } from '../rooms/room-rights.js';
import { useCentre } from '../session/centre.js';
import { todayWords } from './words.js';

const lateKeysQuery = graphql(`
  query LateKeys($centreId: ID!) {
    keyHandouts(centreId: $centreId, list: LATE) {
      id
      dueOn
      key {
        id
        name
      }
      person {
        id
        name
      }
    }
  }
`);

/** So many are named; the way to all of them is below. */
const mostNamed = 3;

/** Keys and codes whose last day is over, for those who hand them out; nothing when there are none. */
export function LateKeysNote() {
  const t = useWords(todayWords);
  const format = useFormat();
  const { id: centreId, slug } = useCentre();
  const { runs } = useRoomRights();
  const { data, problem, again } = useData(lateKeysQuery, { centreId }, { pause: !runs });
  const late = data?.keyHandouts ?? [];
  if (late.length === 0) return <ProblemNote problem={problem} again={again} mayBeHidden />;
  return (
    <section className="todo" aria-labelledby="late-keys">
      <h2 id="late-keys" className="ds-heading" data-size="xs">
        {t('lateKeys')} <span className="todo-count">{late.length}</span>
      </h2>
      <ul className="plain-list">
        {late.slice(0, mostNamed).map(({ id, dueOn, key, person }) => (
          <li key={id}>
            {[key.name, person?.name].filter(Boolean).join(' · ')}{' '}
            <span className="quiet">{dueOn && t('keyLastDay', { day: format.day(dueOn) })}</span>
          </li>
        ))}
      </ul>
      <Link to="/c/$centre/keys" params={{ centre: slug }} className="todo-more">
        {t('seeKeys')}
      </Link>
    </section>
  );
}
