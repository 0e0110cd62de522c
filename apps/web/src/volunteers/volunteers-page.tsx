import { Field, Label, Select } from '@digdir/designsystemet-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { SearchBox } from '../forms/search-box.js';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { Page } from '../page/page.js';
import { ProblemNote } from '../page/problem-note.js';
import { WithKey } from '../page/section.js';
import { useCentre } from '../session/centre.js';
import { useShortcut } from '../shell/shortcuts.js';
import { useRights } from './rights.js';
import { useKinds } from './use-kinds.js';
import { volunteerStatuses } from './volunteer-statuses.js';
import { VolunteersPart } from './volunteers-part.js';
import { volunteersWords } from './words.js';

const route = getRouteApi('/c/$centre/volunteers');

/** The volunteers of the centre. What is shown stands in the address. */
export function VolunteersPage() {
  const t = useWords(volunteersWords);
  const { slug } = useCentre();
  const { runs, seesDesk } = useRights();
  return (
    <Page
      title={t('title')}
      actions={
        runs && (
          <Link to="/c/$centre/volunteers/new" params={{ centre: slug }} className="button-link">
            <WithKey label={t('register')} shortcut="r" />
          </Link>
        )
      }
    >
      {runs && <RegisterKey />}
      {seesDesk ? <List /> : <NotYours />}
    </Page>
  );
}

function List() {
  const t = useWords(volunteersWords);
  const { slug } = useCentre();
  const { runs } = useRights();
  const { status, q } = route.useSearch();
  const navigate = route.useNavigate();
  const { nameOf, problem, again } = useKinds();
  const narrow = (changed: { status?: typeof status; q?: typeof q }) =>
    void navigate({ search: (search) => ({ ...search, ...changed }), replace: true });
  return (
    <>
      <search className="filters" aria-label={t('filters')}>
        <SearchBox
          label={t('search')}
          keyLabel={t('searchKey')}
          value={q ?? ''}
          change={(typed) => narrow({ q: typed || undefined })}
        />
        <Field>
          <Label htmlFor="volunteers-status">{t('status')}</Label>
          <Select
            id="volunteers-status"
            value={status ?? ''}
            onChange={({ target }) => narrow({ status: volunteerStatuses.find((one) => one === target.value) })}
          >
            <option value="">{t('anyStatus')}</option>
            {volunteerStatuses.map((one) => (
              <option key={one} value={one}>
                {t(one)}
              </option>
            ))}
          </Select>
        </Field>
      </search>
      <ProblemNote problem={problem} again={again} />
      <VolunteersPart
        status={status}
        search={q}
        nameOf={nameOf}
        empty={
          status || q ? (
            <Empty title={t('noneFound')}>
              <p>{t('noneFoundHelp')}</p>
              <p>
                <Link to="/c/$centre/volunteers" params={{ centre: slug }} search={{}}>
                  {t('showAll')}
                </Link>
              </p>
            </Empty>
          ) : (
            <Empty title={t('noneYet')}>
              <p>{t('noneYetHelp')}</p>
              {runs && (
                <p>
                  <Link to="/c/$centre/volunteers/new" params={{ centre: slug }}>
                    {t('registerFirst')}
                  </Link>
                </p>
              )}
            </Empty>
          )
        }
      />
    </>
  );
}

function RegisterKey() {
  const t = useWords(volunteersWords);
  const { slug } = useCentre();
  const navigate = route.useNavigate();
  useShortcut('r', t('register'), () => void navigate({ to: '/c/$centre/volunteers/new', params: { centre: slug } }));
  return null;
}

/** A volunteer who comes to the list is led to what is their own. */
function NotYours() {
  const t = useWords(volunteersWords);
  const { slug, person, roles } = useCentre();
  return (
    <Empty title={t('notYours')}>
      {roles.includes('VOLUNTEER') && (
        <p>
          <Link to="/c/$centre/volunteers/$volunteer" params={{ centre: slug, volunteer: person.id }}>
            {t('yourPage')}
          </Link>
        </p>
      )}
    </Empty>
  );
}
