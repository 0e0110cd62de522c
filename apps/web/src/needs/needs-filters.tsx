import { Button, Chip, Field, Label, Select } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import type { NeedState } from '../gql/graphql.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { useShortcut } from '../shell/shortcuts.js';
import { needStates } from './need-states.js';
import { needsWords } from './words.js';

const needKindsQuery = graphql(`
  query NeedKinds($centreId: ID!) {
    needKinds(centreId: $centreId, onlyActive: false) {
      code
      name
    }
  }
`);

/** What the list is narrowed by; it stands in the address. */
export interface Filters {
  readonly state?: readonly NeedState[] | undefined;
  readonly kind?: string | undefined;
  readonly q?: string | undefined;
}

/** Typing is taken into the address when it pauses for so many milliseconds. */
const PAUSE_MS = 250;

/** What to see: by name, by kind, by state. */
export function NeedsFilters({
  filters,
  states,
  change,
}: {
  readonly filters: Filters;
  /** The states that are shown just now. */
  readonly states: readonly NeedState[];
  readonly change: (filters: Filters) => void;
}) {
  const t = useWords(needsWords);
  const { id: centreId } = useCentre();
  const { data } = useData(needKindsQuery, { centreId });
  const toggle = (state: NeedState) => {
    const next = needStates.filter((one) => (one === state ? !states.includes(one) : states.includes(one)));
    change({ ...filters, state: next });
  };
  const narrowed = filters.state || filters.kind || filters.q;
  return (
    <search className="filters" aria-label={t('filters')}>
      <SearchBox value={filters.q ?? ''} change={(q) => change({ ...filters, q: q || undefined })} />
      <Field>
        <Label htmlFor="needs-kind">{t('kind')}</Label>
        <Select
          id="needs-kind"
          value={filters.kind ?? ''}
          onChange={(event) => change({ ...filters, kind: event.target.value || undefined })}
        >
          <option value="">{t('anyKind')}</option>
          {data?.needKinds.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset className="chips">
        <legend>{t('state')}</legend>
        {needStates.map((state) => (
          <Chip.Checkbox key={state} checked={states.includes(state)} onChange={() => toggle(state)}>
            {t(state)}
          </Chip.Checkbox>
        ))}
      </fieldset>
      {narrowed && (
        <Button variant="tertiary" onClick={() => change({})}>
          {t('clear')}
        </Button>
      )}
    </search>
  );
}

function SearchBox({ value, change }: { readonly value: string; readonly change: (value: string) => void }) {
  const t = useWords(needsWords);
  const [typed, setTyped] = useState(value);
  const box = useRef<HTMLInputElement>(null);
  useShortcut('/', t('searchKey'), () => box.current?.focus());
  // The address may change by another way: back, a link, «show all».
  useEffect(() => setTyped(value), [value]);
  const latest = useRef(change);
  latest.current = change;
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => latest.current(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value]);
  return (
    <Field>
      <Label htmlFor="needs-search">{t('search')}</Label>
      <input
        ref={box}
        id="needs-search"
        className="ds-input"
        type="search"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </Field>
  );
}
