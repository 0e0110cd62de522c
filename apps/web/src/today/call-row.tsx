import { Tag } from '@digdir/designsystemet-react';
import { useNavigate } from '@tanstack/react-router';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useNow } from '../language/centre-clock.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { RowStep } from './row-step.js';
import { todayWords } from './words.js';

const callRowFragment = graphql(`
  fragment TodayCall on Message {
    id
    status
    dueAt
    subject
    person {
      id
      name
    }
  }
`);

/** Somebody to ring: who gets no message any other way, or whom a message did not reach. */
export function CallRow({
  message: masked,
  gone,
  shortcut,
}: {
  readonly message: FragmentType<typeof callRowFragment>;
  readonly gone: boolean;
  readonly shortcut: string | undefined;
}) {
  const t = useWords(todayWords);
  const format = useFormat();
  const now = useNow();
  const navigate = useNavigate();
  const { slug } = useCentre();
  const { id, status, dueAt, subject, person } = unmask(callRowFragment, masked);
  const name = person?.name ?? t('hidden');
  return (
    <>
      <div className="todo-what">
        <p>
          <strong>{name}</strong>{' '}
          {status === 'FAILED' && (
            <Tag data-size="sm" data-color="danger">
              {t('failed')}
            </Tag>
          )}
        </p>
        <p className="quiet">{[subject, t('waited', { ago: format.ago(dueAt, now) })].filter(Boolean).join(' · ')}</p>
      </div>
      {!gone && (
        <RowStep
          label={t('ring')}
          about={name}
          shortcut={shortcut}
          step={() => void navigate({ to: '/c/$centre/call-list', params: { centre: slug }, search: { message: id } })}
        />
      )}
    </>
  );
}
