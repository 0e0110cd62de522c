import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { useUndo } from '../shell/undo-shelf.js';
import { RowStep } from './row-step.js';
import { todayWords } from './words.js';

const hoursRowFragment = graphql(`
  fragment TodayHoursRow on HoursEntry {
    id
    task
    start
    minutes
    person {
      id
      name
    }
  }
`);

const confirmMutation = graphql(`
  mutation TodayConfirmHours($centreId: ID!, $idempotencyKey: String!, $input: ConfirmHoursInput!) {
    confirmHours(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on HoursEntry {
        id
        status
      }
    }
  }
`);

/** Hours that nobody has said were so. */
export function HoursRow({
  entry: masked,
  gone,
  kinds,
  shortcut,
}: {
  readonly entry: FragmentType<typeof hoursRowFragment>;
  readonly gone: boolean;
  /** Names of kinds by their codes. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly shortcut: string | undefined;
}) {
  const t = useWords(todayWords);
  const format = useFormat();
  const { later, pending } = useUndo();
  const { id, task, start, minutes, person } = unmask(hoursRowFragment, masked);
  const name = person?.name ?? t('hidden');
  const label = t('confirming', { time: format.minutes(minutes), name });
  const onItsWay = pending.some(({ subjectId }) => subjectId === id);
  const confirm = () =>
    later({ mutation: confirmMutation, input: { entryId: id }, label, done: ['HoursEntry'], subjectId: id });
  return (
    <>
      <div className="todo-what">
        <p>
          <strong>{name}</strong> <span className="quiet">{kinds.get(task) ?? task}</span>
        </p>
        <p className="quiet">
          {format.minutes(minutes)} · {format.shortDateTime(start)}
        </p>
      </div>
      {onItsWay && <span className="quiet">{t('onItsWay')}</span>}
      {!gone && !onItsWay && (
        <RowStep
          label={t('confirm')}
          about={`${format.minutes(minutes)}, ${name}`}
          shortcut={shortcut}
          step={confirm}
        />
      )}
    </>
  );
}
