import { Tag } from '@digdir/designsystemet-react';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useNow } from '../language/centre-clock.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { NeedWhen } from '../needs/need-when.js';
import { useCentre } from '../session/centre.js';
import { needAddress } from './addresses.js';
import { RowStep } from './row-step.js';
import { todayWords } from './words.js';

export const unmatchedRowFragment = graphql(`
  fragment TodayUnmatched on Need {
    id
    urgent
    registeredAt
    needKind {
      code
      name
    }
    recipient {
      id
      name
    }
    ...NeedWhen
  }
`);

/** A need that lacks somebody: how it hastens, and for how long it has waited. */
export function UnmatchedRow({
  need: masked,
  gone,
  shortcut,
}: {
  readonly need: FragmentType<typeof unmatchedRowFragment>;
  readonly gone: boolean;
  readonly shortcut: string | undefined;
}) {
  const t = useWords(todayWords);
  const format = useFormat();
  const now = useNow();
  const { slug } = useCentre();
  const need = unmask(unmatchedRowFragment, masked);
  const what = `${need.needKind.name}, ${need.recipient?.name ?? t('hidden')}`;
  return (
    <>
      <div className="todo-what">
        <p>
          <strong>{what}</strong>{' '}
          {need.urgent && (
            <Tag data-size="sm" data-color="danger">
              {t('urgent')}
            </Tag>
          )}
        </p>
        <p className="quiet">
          <NeedWhen need={need} /> · {t('registered', { ago: format.ago(need.registeredAt, now) })}
        </p>
      </div>
      {!gone && <RowStep label={t('find')} about={what} shortcut={shortcut} step={needAddress(slug, need.id)} />}
    </>
  );
}
