import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { ProblemNote } from '../page/problem-note.js';
import type { FoundPerson } from '../people-finder/found-person.js';
import { PersonFinder } from '../people-finder/person-finder.js';
import { useCentre } from '../session/centre.js';
import type { Sort } from './audit.routes.js';
import { looks } from './looks.js';
import { auditWords } from './words.js';

const personNameQuery = graphql(`
  query AuditPersonName($centreId: ID!, $id: ID!) {
    person(centreId: $centreId, id: $id) {
      id
      name
    }
  }
`);

/** What the list is narrowed by; it stands in the address. Days are local dates. */
export interface Filters {
  readonly who?: string | undefined;
  readonly whom?: string | undefined;
  readonly what?: Sort | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Who, whom, what, and from which day to which. */
export function AuditFilters({
  filters,
  change,
}: {
  readonly filters: Filters;
  readonly change: (filters: Filters) => void;
}) {
  const t = useWords(auditWords);
  const narrowed = Object.values(filters).some((value) => value !== undefined);
  return (
    <search className="audit-filters" aria-label={t('filters')}>
      <div>
        <ByPerson name="who" label={t('who')} id={filters.who} choose={(who) => change({ ...filters, who })} />
      </div>
      <div>
        <ByPerson name="whom" label={t('whom')} id={filters.whom} choose={(whom) => change({ ...filters, whom })} />
      </div>
      <Field>
        <Label htmlFor="audit-what">{t('what')}</Label>
        <Select
          id="audit-what"
          value={filters.what ?? ''}
          onChange={({ target }) => change({ ...filters, what: (target.value || undefined) as Sort | undefined })}
        >
          <option value="">{t('anything')}</option>
          <option value="done">{t('onlyDone')}</option>
          <option value="read">{t('onlyRead')}</option>
          <option value="refused">{t('onlyRefused')}</option>
          {looks.map((look) => (
            <option key={look} value={look}>
              {capital(t(look))}
            </option>
          ))}
        </Select>
      </Field>
      <Textfield
        type="date"
        label={t('from')}
        value={filters.from ?? ''}
        onChange={({ target }) => change({ ...filters, from: target.value || undefined })}
      />
      <Textfield
        type="date"
        label={t('to')}
        value={filters.to ?? ''}
        onChange={({ target }) => change({ ...filters, to: target.value || undefined })}
      />
      {narrowed && (
        <div>
          <Button variant="tertiary" onClick={() => change({})}>
            {t('clear')}
          </Button>
        </div>
      )}
    </search>
  );
}

/** One person, found while a name is typed. The address has the id alone; the name is asked for. */
function ByPerson({
  name,
  label,
  id,
  choose,
}: {
  readonly name: string;
  readonly label: string;
  readonly id: string | undefined;
  readonly choose: (id: string | undefined) => void;
}) {
  const { id: centreId } = useCentre();
  const { data, problem, again } = useData(personNameQuery, { centreId, id: id ?? '' }, { pause: id === undefined });
  const known = id !== undefined && data?.person?.id === id ? data.person : null;
  const person: FoundPerson | null = known && { ...known, phone: null, district: '', birthYear: null, languages: [] };
  return (
    <div>
      <PersonFinder
        key={known?.id ?? 'nobody'}
        id={`audit-${name}`}
        label={label}
        person={person}
        choose={(found) => choose(found?.id)}
      />
      <ProblemNote problem={problem} again={again} />
    </div>
  );
}

function capital(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}
