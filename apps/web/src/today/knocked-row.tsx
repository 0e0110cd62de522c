import { Tag } from '@digdir/designsystemet-react';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { volunteerAddress } from './addresses.js';
import { RowStep } from './row-step.js';
import { todayWords } from './words.js';

const knockedRowFragment = graphql(`
  fragment TodayKnocked on Knock {
    id
    step
    dueOn
    late
    volunteer {
      id
      appliedAt
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

/** Somebody who would like to help and waits for us: by when, and what comes next. */
export function KnockedRow({
  knock: masked,
  gone,
  shortcut,
}: {
  readonly knock: FragmentType<typeof knockedRowFragment>;
  readonly gone: boolean;
  readonly shortcut: string | undefined;
}) {
  const t = useWords(todayWords);
  const format = useFormat();
  const { slug } = useCentre();
  const { id, step, dueOn, late, volunteer } = unmask(knockedRowFragment, masked);
  const name = volunteer?.person?.name ?? t('hidden');
  const startsAt = step === 'TALK' ? volunteer?.talk?.startsAt : null;
  return (
    <>
      <div className="todo-what">
        <p>
          <strong>{name}</strong>{' '}
          {late && (
            <Tag data-size="sm" data-color="danger">
              {t('late')}
            </Tag>
          )}
        </p>
        <p className="quiet">
          {startsAt
            ? t('talkAt', { when: format.dateTime(startsAt) })
            : t(step === 'DECIDE' ? 'decideBy' : 'answerBy', { day: format.day(dueOn) })}
        </p>
      </div>
      {!gone && <RowStep label={t(step)} about={name} shortcut={shortcut} step={volunteerAddress(slug, id)} />}
    </>
  );
}
