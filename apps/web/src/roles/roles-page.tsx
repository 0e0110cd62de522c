import { Button } from '@digdir/designsystemet-react';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { Page } from '../page/page.js';
import { Progress } from '../page/progress.js';
import { WithKey } from '../page/section.js';
import { useShortcut } from '../shell/shortcuts.js';
import { HoldersPart } from './holders-part.js';
import { InvitationsPart } from './invitations-part.js';
import { LeftPart } from './left-part.js';
import { useLeads } from './roles.js';
import './roles.css';
import { rolesWords } from './words.js';

// A form is loaded when somebody opens it: the page is there first.
const GiveForm = lazy(() => import('./give-form.js').then(({ GiveForm: form }) => ({ default: form })));
const InviteForm = lazy(() => import('./invite-form.js').then(({ InviteForm: form }) => ({ default: form })));

const route = getRouteApi('/c/$centre/roles');

/** Who is what in the centre, who is invited, and what those who left had to do. */
export function RolesPage() {
  const t = useWords(rolesWords);
  const leads = useLeads();
  return (
    <Page title={t('title')} actions={leads && <Actions />}>
      {leads ? <Parts /> : <Empty title={t('notYours')} />}
    </Page>
  );
}

function Actions() {
  const t = useWords(rolesWords);
  const navigate = route.useNavigate();
  const open = (form: 'invite' | 'give') => void navigate({ search: (search) => ({ ...search, form }), replace: true });
  useShortcut('i', t('invite'), () => open('invite'));
  useShortcut('g', t('give'), () => open('give'));
  return (
    <>
      <Button onClick={() => open('invite')}>
        <WithKey label={t('invite')} shortcut="i" />
      </Button>
      <Button variant="secondary" onClick={() => open('give')}>
        <WithKey label={t('give')} shortcut="g" />
      </Button>
    </>
  );
}

function Parts() {
  const t = useWords(rolesWords);
  const { role, form } = route.useSearch();
  const navigate = route.useNavigate();
  const close = () => void navigate({ search: (search) => ({ ...search, form: undefined }), replace: true });
  return (
    <>
      <p className="quiet">{t('lead')}</p>
      <Suspense fallback={<Progress />}>
        {form === 'invite' && <InviteForm close={close} />}
        {form === 'give' && <GiveForm close={close} />}
      </Suspense>
      <LeftPart personId={null} />
      <HoldersPart
        role={role ?? null}
        change={(to) => void navigate({ search: (search) => ({ ...search, role: to ?? undefined }), replace: true })}
      />
      <InvitationsPart />
    </>
  );
}
