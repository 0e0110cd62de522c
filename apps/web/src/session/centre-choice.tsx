import { Link } from '@tanstack/react-router';
import { useWords } from '../language/words.js';
import { BarePage } from '../page/bare-page.js';
import { sessionWords } from './words.js';

/** The centres of the user, to choose from: at `/c`, and when the address names a centre that is not theirs. */
export function CentreChoice({
  centres,
  wrong,
}: {
  readonly centres: readonly { readonly slug: string; readonly name: string }[];
  /** The address names another centre. */
  readonly wrong: boolean;
}) {
  const t = useWords(sessionWords);
  return (
    <BarePage title={t(wrong ? 'wrongCentreTitle' : 'chooseTitle')}>
      <p>{t(wrong ? 'wrongCentreLead' : 'chooseLead')}</p>
      <ul className="plain-list">
        {centres.map(({ slug, name }) => (
          <li key={slug}>
            <Link to="/c/$centre/today" params={{ centre: slug }}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </BarePage>
  );
}
