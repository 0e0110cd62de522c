import { Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useNow } from '../language/centre-clock.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { NeedWhen } from './need-when.js';
import { StateTag } from './state-tag.js';
import { needsWords } from './words.js';

const needCardFragment = graphql(`
  fragment NeedCard on Need {
    id
    state
    urgent
    district
    place
    registeredAt
    needKind {
      code
      name
      venue
    }
    recipient {
      id
      name
    }
    ...NeedWhen
  }
`);

/** A need in the list or on the board: who, what, when, where, and for how long it has been known. */
export function NeedCard({
  need: masked,
  showState,
  level: Title,
}: {
  readonly need: FragmentType<typeof needCardFragment>;
  /** On the board the column says it. */
  readonly showState: boolean;
  /** The heading that fits under the one above it. */
  readonly level: 'h2' | 'h3';
}) {
  const t = useWords(needsWords);
  const format = useFormat();
  const now = useNow();
  const { slug } = useCentre();
  const need = unmask(needCardFragment, masked);
  const where = need.needKind.venue === 'PHONE' ? t('byPhone') : (need.place ?? need.district);
  return (
    <article className="card" aria-labelledby={`need-${need.id}`}>
      <Title id={`need-${need.id}`} className="card-title">
        <Link to="/c/$centre/needs/$need" params={{ centre: slug, need: need.id }}>
          {need.needKind.name}
        </Link>
        <span className="quiet">, {need.recipient?.name ?? t('hidden')}</span>
      </Title>
      <p className="card-facts">
        {showState && <StateTag state={need.state} />}
        {need.urgent && (
          <Tag data-size="sm" data-color="danger">
            {t('urgent')}
          </Tag>
        )}
        <NeedWhen need={need} />
        {where && <span>{where}</span>}
        <span className="quiet">
          {t('since')} {format.ago(need.registeredAt, now)}
        </span>
      </p>
    </article>
  );
}
