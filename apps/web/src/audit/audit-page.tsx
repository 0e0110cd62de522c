import { getRouteApi } from '@tanstack/react-router';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { Page } from '../page/page.js';
import { useCentre } from '../session/centre.js';
import { AuditFilters } from './audit-filters.js';
import { AuditPart } from './audit-part.js';
import { auditWords } from './words.js';
import './audit.css';

const route = getRouteApi('/c/$centre/audit');

/** Who did what, and who read what sensitive. */
export function AuditPage() {
  const t = useWords(auditWords);
  const { roles } = useCentre();
  const isTheirs = roles.includes('LEADER') || roles.includes('COORDINATOR');
  return <Page title={t('title')}>{isTheirs ? <Audit /> : <Empty title={t('notYours')} />}</Page>;
}

function Audit() {
  const t = useWords(auditWords);
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <>
      <p className="audit-lead">{t('lead')}</p>
      <AuditFilters filters={filters} change={(search) => void navigate({ search, replace: true })} />
      <AuditPart key={JSON.stringify(filters)} filters={filters} />
    </>
  );
}
