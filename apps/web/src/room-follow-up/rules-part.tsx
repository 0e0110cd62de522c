import { Button, Field, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type FormEvent, useId, useState } from 'react';
import { useMutationOnce } from '../forms/use-mutation-once.js';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { useCentre } from '../session/centre.js';
import { useAnnounce } from '../shell/announce.js';
import { roomFollowUpWords } from './words.js';

const unusedRuleFragment = graphql(`
  fragment UnusedRuleOfRoom on Room {
    id
    name
    unusedRule {
      rule
      askHours
      freeHours
    }
  }
`);

const unusedRulesQuery = graphql(`
  query UnusedRules($centreId: ID!) {
    rooms(centreId: $centreId, onlyActive: true) {
      id
      ...UnusedRuleOfRoom
    }
  }
`);

const setUnusedRuleMutation = graphql(`
  mutation SetUnusedRule($centreId: ID!, $idempotencyKey: String!, $input: SetUnusedRuleInput!) {
    setUnusedRule(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
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

const rules = ['OFF', 'KEEP', 'FREE'] as const;

/** What each room does about booked time that nobody uses. */
export function RulesPart() {
  const t = useWords(roomFollowUpWords);
  const { id: centreId } = useCentre();
  const { data, waiting, problem, again } = useData(unusedRulesQuery, { centreId });
  return (
    <section>
      <h2>{t('rules')}</h2>
      <p>{t('rulesLead')}</p>
      <ProblemNote problem={problem} again={again} />
      {waiting && <Progress />}
      <ul className="cards">
        {data?.rooms.map((room) => (
          <li key={room.id}>
            <RuleForm room={room} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function RuleForm({ room: masked }: { readonly room: FragmentType<typeof unusedRuleFragment> }) {
  const t = useWords(roomFollowUpWords);
  const announce = useAnnounce();
  const { id: roomId, name, unusedRule } = unmask(unusedRuleFragment, masked);
  const [rule, setRule] = useState(unusedRule?.rule ?? 'OFF');
  const [hours, setHours] = useState({ ask: unusedRule?.askHours ?? 48, free: unusedRule?.freeHours ?? 12 });
  const [error, setError] = useState<string | null>(null);
  const { run, running, problem } = useMutationOnce(setUnusedRuleMutation);
  const select = useId();
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await run({ roomId, rule, askHours: hours.ask, freeHours: hours.free });
    if (answer?.__typename === 'Room') announce(t('ruleSaved'));
    setError(answer && answer.__typename !== 'Room' ? t('wrongWay') : null);
  };
  return (
    <form className="card follow-up-rule" aria-label={name} onSubmit={(event) => void save(event)}>
      <h3 className="card-title">{name}</h3>
      <Field>
        <Label htmlFor={select}>{t('rules')}</Label>
        <Select
          id={select}
          value={rule}
          onChange={({ target }) => setRule(rules.find((one) => one === target.value) ?? 'OFF')}
        >
          {rules.map((one) => (
            <option key={one} value={one}>
              {t(one)}
            </option>
          ))}
        </Select>
      </Field>
      {rule !== 'OFF' && <Hours label={t('ask')} value={hours.ask} onChange={(ask) => setHours({ ...hours, ask })} />}
      {rule === 'FREE' && (
        <Hours label={t('free')} value={hours.free} onChange={(free) => setHours({ ...hours, free })} />
      )}
      {error && <ValidationMessage>{error}</ValidationMessage>}
      <Button type="submit" variant="secondary" loading={running}>
        {t('saveRule', { room: name })}
      </Button>
      <ProblemNote problem={problem} />
    </form>
  );
}

interface HoursProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Hours({ label, value, onChange }: HoursProps) {
  return (
    <Textfield
      label={label}
      inputMode="numeric"
      maxLength={3}
      value={String(value)}
      onChange={({ target }) => onChange(Number(target.value.replace(/\D/g, '')) || 0)}
    />
  );
}
