import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useNow } from '../language/centre-clock.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { volunteerAddress } from './addresses.js';
import { RowStep } from './row-step.js';
import { todayWords } from './words.js';

const knockedRowFragment = graphql(`
  fragment TodayKnocked on Volunteer {
    id
    person {
      id
      name
      createdAt
    }
  }
`);

/** Somebody who would like to help and has had no answer. */
export function KnockedRow({
  volunteer: masked,
  gone,
  shortcut,
}: {
  readonly volunteer: FragmentType<typeof knockedRowFragment>;
  readonly gone: boolean;
  readonly shortcut: string | undefined;
}) {
  const t = useWords(todayWords);
  const format = useFormat();
  const now = useNow();
  const { slug } = useCentre();
  const { id, person } = unmask(knockedRowFragment, masked);
  const name = person?.name ?? t('hidden');
  return (
    <>
      <div className="todo-what">
        <p>
          <strong>{name}</strong>
        </p>
        {person && <p className="quiet">{t('knockedAgo', { ago: format.ago(person.createdAt, now) })}</p>}
      </div>
      {!gone && <RowStep label={t('answer')} about={name} shortcut={shortcut} step={volunteerAddress(slug, id)} />}
    </>
  );
}
