import { Button, Chip, Field, Label, Select } from '@digdir/designsystemet-react';
import { SearchBox } from '../forms/search-box.js';
import type { NeedState } from '../gql/graphql.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import { useCentre } from '../session/centre.js';
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
  const { data, problem, again } = useData(needKindsQuery, { centreId });
  const toggle = (state: NeedState) => {
    const next = needStates.filter((one) => (one === state ? !states.includes(one) : states.includes(one)));
    change({ ...filters, state: next });
  };
  const narrowed = filters.state || filters.kind || filters.q;
  return (
    <search className="filters" aria-label={t('filters')}>
      <SearchBox
        label={t('search')}
        keyLabel={t('searchKey')}
        value={filters.q ?? ''}
        change={(q) => change({ ...filters, q: q || undefined })}
      />
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
      <ProblemNote problem={problem} again={again} />
    </search>
  );
}
