import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { graphql } from '../graphql/graphql.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { useAnnounce } from '../shell/announce.js';
import { headCountWords } from './head-count-words.js';

const countHeadsMutation = graphql(`
  mutation CountHeads($centreId: ID!, $idempotencyKey: String!, $input: CountHeadsInput!) {
    countHeads(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

/** How many came to a date, in one tap: the likely numbers, nobody, or another number. It can be said again. */
export function HeadCount({
  occurrenceId,
  day,
  heads,
  likely,
}: {
  readonly occurrenceId: string;
  /** The date, in words. */
  readonly day: string;
  /** What was said; null until somebody has. */
  readonly heads: number | null;
  /** How many were to come, and how many came before. */
  readonly likely: readonly (number | null | undefined)[];
}) {
  const t = useWords(headCountWords);
  const announce = useAnnounce();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const { run, running, problem } = useMutationOnce(countHeadsMutation);
  const count = async (number: number) => {
    const answer = await run({ occurrenceId, heads: number });
    if (answer?.__typename !== 'RoomBooking') return;
    setOpen(false);
    announce(t('saved'));
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (/^\d{1,5}$/.test(typed)) void count(Number(typed));
  };
  if (heads !== null && !open) {
    return (
      <p>
        {heads === 0 ? t('nobody') : t('came', { count: heads })}{' '}
        <Button variant="tertiary" data-size="sm" aria-label={t('changeFor', { day })} onClick={() => setOpen(true)}>
          {t('change')}
        </Button>
      </p>
    );
  }
  const numbers = [...new Set(likely.filter((one): one is number => typeof one === 'number' && one > 0))];
  return (
    <fieldset className="head-count">
      <legend className="ds-label">{t('howMany', { day })}</legend>
      <div className="head-count-ways">
        {numbers.map((number) => (
          <Button key={number} loading={running} onClick={() => void count(number)}>
            {t('came', { count: number })}
          </Button>
        ))}
        <Button variant="secondary" disabled={running} onClick={() => void count(0)}>
          {t('nobody')}
        </Button>
        <form className="head-count-number" onSubmit={send}>
          <Textfield
            label={t('other')}
            inputMode="numeric"
            maxLength={5}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <Button type="submit" variant="secondary" disabled={running}>
            {t('save')}
          </Button>
        </form>
      </div>
      <ProblemNote problem={problem} />
    </fieldset>
  );
}
