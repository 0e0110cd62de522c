import { Field, Label, Select } from '@digdir/designsystemet-react';
import type { Role } from '../gql/graphql.js';
import { graphql } from '../graphql/graphql.js';
import { useData } from '../graphql/use-data.js';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { ProblemNote } from '../page/problem-note.js';
import { Progress } from '../page/progress.js';
import { Section } from '../page/section.js';
import { More } from '../people/one/more.js';
import { useCentre } from '../session/centre.js';
import { HolderRow } from './holder-row.js';
import { everyRole } from './roles.js';
import { rolesWords } from './words.js';

const roleHoldersQuery = graphql(`
  query RoleHolders($centreId: ID!, $role: Role, $after: String) {
    roleHolders(centreId: $centreId, role: $role, first: 25, after: $after) {
      edges {
        node {
          id
          ...HolderRow
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** Who is what, and since when; of one role, or of all. */
export function HoldersPart({
  role,
  change,
}: {
  readonly role: Role | null;
  readonly change: (role: (typeof everyRole)[number] | null) => void;
}) {
  const t = useWords(rolesWords);
  return (
    <Section title={t('holders')}>
      <search className="filters" aria-label={t('show')}>
        <Field>
          <Label htmlFor="roles-role">{t('show')}</Label>
          <Select
            id="roles-role"
            value={role ?? ''}
            onChange={({ target }) => change(everyRole.find((one) => one === target.value) ?? null)}
          >
            <option value="">{t('everyRole')}</option>
            {everyRole.map((one) => (
              <option key={one} value={one}>
                {t(one)}
              </option>
            ))}
          </Select>
        </Field>
      </search>
      <HoldersList key={role} role={role} after={null} />
    </Section>
  );
}

function HoldersList({ role, after }: { readonly role: Role | null; readonly after: string | null }) {
  const t = useWords(rolesWords);
  const { id: centreId } = useCentre();
  const { data, waiting, problem, again } = useData(roleHoldersQuery, { centreId, role, after });
  const { edges = [], pageInfo } = data?.roleHolders ?? {};
  return (
    <>
      <ProblemNote problem={problem} again={again} />
      {waiting && <Progress />}
      {data && edges.length === 0 && !after && (
        <Empty title={t('nobody')}>
          <p>{t('nobodyHelp')}</p>
        </Empty>
      )}
      {edges.length > 0 && (
        <ul className="cards">
          {edges.map(({ node }) => (
            <li key={node.id}>
              <HolderRow holder={node} />
            </li>
          ))}
        </ul>
      )}
      <More next={pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null} label={t('more')}>
        {(cursor) => <HoldersList role={role} after={cursor} />}
      </More>
    </>
  );
}
