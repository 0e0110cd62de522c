import { Button, Field, Label, Select, ValidationMessage } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { useCentre } from '../session/centre.js';
import { useAnnounce } from '../shell/announce.js';
import { kindNamed, whereSeen } from './kinds.js';
import { retentionWords } from './words.js';

const retentionCardFragment = graphql(`
  fragment RetentionCard on RetentionRule {
    kind
    months
    defaultMonths
    leastMonths
    mostMonths
    going
    goesBy
  }
`);

const setRetentionMutation = graphql(`
  mutation SetRetention($centreId: ID!, $idempotencyKey: String!, $input: SetRetentionInput!) {
    setRetention(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on RetentionOutOfBounds {
        leastMonths
        mostMonths
      }
      ... on InvalidInput {
        fields {
          path
          message
        }
      }
    }
  }
`);

/** The lengths that can be chosen, in months; those out of bounds are left out. */
const lengths = [1, 2, 3, 6, 9, 12, 18, 24, 36, 48, 60, 84, 120];

/** One kind of data: what it is, how long it is kept, and how many go next. */
export function RetentionCard({ rule: masked }: { readonly rule: FragmentType<typeof retentionCardFragment> }) {
  const t = useWords(retentionWords);
  const format = useFormat();
  const inWords = useLength();
  const { slug, roles } = useCentre();
  const { kind, months, defaultMonths, leastMonths, mostMonths, going, goesBy } = unmask(retentionCardFragment, masked);
  const named = kindNamed(kind);
  const see = whereSeen(kind);
  const date = format.fullDate(goesBy);
  const title = useId();
  return (
    <article className="card retention-card" aria-labelledby={title}>
      <h2 id={title} className="card-title">
        {named ? t(named.word) : kind}
      </h2>
      <div>
        {named && <p>{t(named.about)}</p>}
        <p>
          {going > 0 ? <strong>{t('going', { count: going, date })}</strong> : t('goingNone', { date })}{' '}
          {going > 0 && see && (
            <Link to={see} params={{ centre: slug }}>
              {t('see')}
            </Link>
          )}
        </p>
      </div>
      <div>
        {roles.includes('LEADER') ? (
          <LengthForm key={months} kind={kind} months={months} least={leastMonths} most={mostMonths} titled={title} />
        ) : (
          <p>
            {t('keep')} {inWords(months)}
          </p>
        )}
        <p className="quiet">{t('usual', { time: inWords(defaultMonths) })}</p>
      </div>
    </article>
  );
}

function LengthForm({
  kind,
  months,
  least,
  most,
  titled,
}: {
  readonly kind: string;
  readonly months: number;
  readonly least: number;
  readonly most: number;
  /** The heading of the card, which says what this is about. */
  readonly titled: string;
}) {
  const t = useWords(retentionWords);
  const inWords = useLength();
  const announce = useAnnounce();
  const id = useId();
  const [chosen, setChosen] = useState(months);
  const [error, setError] = useState<string | null>(null);
  const { run, running, problem } = useMutationOnce(setRetentionMutation);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await run({ kind, months: chosen });
    if (answer?.__typename === 'RetentionSet') announce(t('saved'));
    setError(answer?.__typename === 'RetentionOutOfBounds' ? t('outOfBounds', { least, most }) : null);
  };
  const offered = [...new Set([...lengths.filter((one) => one >= least && one <= most), months])].sort((a, b) => a - b);
  return (
    <form className="retention-form" aria-labelledby={titled} onSubmit={(event) => void save(event)}>
      <Field>
        <Label htmlFor={id}>{t('keep')}</Label>
        <Select id={id} value={chosen} onChange={({ target }) => setChosen(Number(target.value))}>
          {offered.map((one) => (
            <option key={one} value={one}>
              {inWords(one)}
            </option>
          ))}
        </Select>
        {error && <ValidationMessage>{error}</ValidationMessage>}
      </Field>
      {chosen !== months && (
        <Button type="submit" loading={running}>
          {t('save')}
        </Button>
      )}
      <ProblemNote problem={problem} />
    </form>
  );
}

/** A number of months in words: whole years as years. */
function useLength() {
  const t = useWords(retentionWords);
  return (months: number) => (months % 12 === 0 ? t('years', { count: months / 12 }) : t('months', { count: months }));
}
