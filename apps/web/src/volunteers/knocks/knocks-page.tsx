import { Link } from '@tanstack/react-router';
import { useWords } from '../../language/words.js';
import { Empty } from '../../page/empty.js';
import { Page } from '../../page/page.js';
import { useCentre } from '../../session/centre.js';
import { useRights } from '../rights.js';
import { useKinds } from '../use-kinds.js';
import { volunteersWords } from '../words.js';
import { KnocksPart } from './knocks-part.js';
import { knocksWords } from './words.js';

/** All who knocked and wait for us, who is due first first; and the ways in which people can knock. */
export function KnocksPage() {
  const t = useWords(knocksWords);
  const say = useWords(volunteersWords);
  const { slug } = useCentre();
  const { runs, seesDesk } = useRights();
  const { nameOf } = useKinds();
  return (
    <Page
      title={t('title')}
      actions={
        runs && (
          <Link to="/c/$centre/volunteers/new" params={{ centre: slug }} className="button-link">
            {t('byPhone')}
          </Link>
        )
      }
    >
      <p className="card-facts">
        <Link to="/c/$centre/volunteers" params={{ centre: slug }}>
          {t('all')}
        </Link>
        <a href={`/${slug}/bli-frivillig`}>{t('publicPage')}</a>
        <a href={`/${slug}/bli-frivillig/papir`}>{t('paper')}</a>
        {runs && (
          <Link to="/c/$centre/volunteers/settings" params={{ centre: slug }}>
            {t('settings')}
          </Link>
        )}
      </p>
      {seesDesk ? <KnocksPart nameOf={nameOf} /> : <Empty title={say('notYours')} />}
    </Page>
  );
}
