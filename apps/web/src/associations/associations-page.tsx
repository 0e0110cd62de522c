import { Field, Label, Select } from '@digdir/designsystemet-react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { SearchBox } from '../forms/search-box.js';
import { useWords } from '../language/words.js';
import { Empty } from '../page/empty.js';
import { Page } from '../page/page.js';
import { WithKey } from '../page/section.js';
import { useCentre } from '../session/centre.js';
import { useAtTheDesk } from '../session/desk.js';
import { useShortcut } from '../shell/shortcuts.js';
import './associations.css';
import { AssociationsPart } from './associations-part.js';
import { associationCategories } from './kinds.js';
import { useKeepsAssociations } from './rights.js';
import { associationStatuses } from './statuses.js';
import { associationsWords } from './words.js';

const route = getRouteApi('/c/$centre/associations');

/** The associations of the centre. What is shown stands in the address. */
export function AssociationsPage() {
  const t = useWords(associationsWords);
  const { slug } = useCentre();
  const atTheDesk = useAtTheDesk();
  const keeps = useKeepsAssociations();
  return (
    <Page
      title={t('title')}
      actions={
        keeps && (
          <Link to="/c/$centre/associations/new" params={{ centre: slug }} className="button-link">
            <WithKey label={t('register')} shortcut="r" />
          </Link>
        )
      }
    >
      {keeps && <RegisterKey />}
      {atTheDesk ? <List /> : <NotYours />}
    </Page>
  );
}

function List() {
  const t = useWords(associationsWords);
  const { slug } = useCentre();
  const { status, category: typed, q } = route.useSearch();
  const category = associationCategories.find((one) => one === typed);
  const navigate = route.useNavigate();
  const narrow = (changed: { status?: typeof status; category?: typeof category; q?: typeof q }) =>
    void navigate({ search: (search) => ({ ...search, ...changed }), replace: true });
  return (
    <>
      <ul className="link-row">
        <li>
          <Link to="/c/$centre/associations" params={{ centre: slug }} search={{ status: 'APPLIED' }}>
            {t('waiting')}
          </Link>
        </li>
        <li>
          <a href={`/${slug}/lag/ny`}>{t('publicPage')}</a>
        </li>
        <li>
          <a href={`/${slug}/lag`}>{t('publicList')}</a>
        </li>
      </ul>
      <search className="filters" aria-label={t('filters')}>
        <SearchBox
          label={t('search')}
          keyLabel={t('searchKey')}
          value={q ?? ''}
          change={(words) => narrow({ q: words || undefined })}
        />
        <Field>
          <Label htmlFor="associations-status">{t('status')}</Label>
          <Select
            id="associations-status"
            value={status ?? ''}
            onChange={({ target }) => narrow({ status: associationStatuses.find((one) => one === target.value) })}
          >
            <option value="">{t('anyStatus')}</option>
            {associationStatuses.map((one) => (
              <option key={one} value={one}>
                {t(one)}
              </option>
            ))}
          </Select>
        </Field>
        <Field>
          <Label htmlFor="associations-category">{t('category')}</Label>
          <Select
            id="associations-category"
            value={category ?? ''}
            onChange={({ target }) => narrow({ category: associationCategories.find((one) => one === target.value) })}
          >
            <option value="">{t('anyCategory')}</option>
            {associationCategories.map((one) => (
              <option key={one} value={one}>
                {t(one)}
              </option>
            ))}
          </Select>
        </Field>
      </search>
      <AssociationsPart
        narrowed={{ status, category, search: q }}
        empty={
          status || category || q ? (
            <Empty title={t('noneFound')}>
              <p>{t('noneFoundHelp')}</p>
              <p>
                <Link to="/c/$centre/associations" params={{ centre: slug }} search={{}}>
                  {t('showAll')}
                </Link>
              </p>
            </Empty>
          ) : (
            <Empty title={t('noneYet')}>
              <p>{t('noneYetHelp')}</p>
            </Empty>
          )
        }
      />
    </>
  );
}

function RegisterKey() {
  const t = useWords(associationsWords);
  const { slug } = useCentre();
  const navigate = route.useNavigate();
  useShortcut('r', t('register'), () => void navigate({ to: '/c/$centre/associations/new', params: { centre: slug } }));
  return null;
}

/** A contact person who comes to the list is led to what is their own. */
function NotYours() {
  const t = useWords(associationsWords);
  const { slug, roles } = useCentre();
  return (
    <Empty title={t('notYours')}>
      {roles.includes('CONTACT') && (
        <p>
          <Link to="/c/$centre/my-associations" params={{ centre: slug }}>
            {t('yourPage')}
          </Link>
        </p>
      )}
    </Empty>
  );
}
