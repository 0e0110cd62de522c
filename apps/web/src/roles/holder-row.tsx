import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { EndForm } from './end-form.js';
import { rolesWords } from './words.js';

const holderRowFragment = graphql(`
  fragment HolderRow on RoleHolder {
    id
    role
    since
    person {
      id
      name
    }
  }
`);

/** Somebody and what they are, since when; and the way to end it. */
export function HolderRow({ holder: masked }: { readonly holder: FragmentType<typeof holderRowFragment> }) {
  const t = useWords(rolesWords);
  const format = useFormat();
  const { slug, roles, person: user } = useCentre();
  const [ending, setEnding] = useState(false);
  const { id, role, since, person } = unmask(holderRowFragment, masked);
  const name = person?.name ?? t('hidden');
  const canEnd = person && (role !== 'COORDINATOR' || roles.includes('COORDINATOR'));
  return (
    <article className="card role-row" aria-labelledby={`role-${id}`}>
      <div className="role-what">
        <h3 id={`role-${id}`} className="card-title">
          {person ? (
            <Link to="/c/$centre/people/$person" params={{ centre: slug, person: person.id }}>
              {name}
            </Link>
          ) : (
            name
          )}
          {person?.id === user.id && ` (${t('you')})`}
        </h3>
        <span>{t(role)}</span>
        <span className="quiet">{t('since', { day: format.fullDate(since) })}</span>
        {canEnd && !ending && (
          <Button
            variant="secondary"
            data-size="sm"
            aria-label={t('endOf', { role: t(role), name })}
            onClick={() => setEnding(true)}
          >
            {t('end')}
          </Button>
        )}
      </div>
      {person && ending && <EndForm personId={person.id} name={name} role={role} close={() => setEnding(false)} />}
    </article>
  );
}
