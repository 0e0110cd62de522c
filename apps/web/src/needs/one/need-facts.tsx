import { Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { shownPhone } from '../../language/phone.js';
import { useWords } from '../../language/words.js';
import { Section } from '../../page/section.js';
import { NeedWhen } from '../need-when.js';
import { needWords } from './words.js';

const needFactsFragment = graphql(`
  fragment NeedFacts on Need {
    id
    urgent
    minutes
    places
    languages
    district
    place
    about
    notes
    registeredAt
    closeReason
    needKind {
      code
      venue
    }
    recipient {
      id
      name
      contactPoints {
        kind
        value
      }
    }
    requester {
      id
      name
      contactPoints {
        kind
        value
      }
    }
    referral {
      referredTo
      reason
      consented
    }
    ...NeedWhen
  }
`);

/** Who needs what, when and where, and who asked. */
export function NeedFacts({ need: masked }: { readonly need: FragmentType<typeof needFactsFragment> }) {
  const t = useWords(needWords);
  const format = useFormat();
  const now = useNow();
  const need = unmask(needFactsFragment, masked);
  const { recipient, requester, referral } = need;
  const away = { HOME: t('atHome'), PHONE: t('byPhone'), ELSEWHERE: null }[need.needKind.venue];
  const where = [need.place ?? away, need.district].filter((part) => part !== null).join(', ');
  const rows: readonly (readonly [label: string, value: ReactNode])[] = [
    [t('forWhom'), recipient && <Who person={recipient} />],
    [t('askedBy'), requester && requester.id !== recipient?.id && <Who person={requester} />],
    [t('when'), <NeedWhen key="when" need={need} />],
    [t('lasts'), format.minutes(need.minutes)],
    [t('where'), where],
    [t('places'), need.places > 1 && format.number(need.places)],
    [t('languages'), need.languages.length > 0 && format.list(need.languages.map(format.languageName))],
    [t('about'), need.about],
    [t('notes'), need.notes],
    [t('known'), `${format.shortDateTime(need.registeredAt)} (${format.ago(need.registeredAt, now)})`],
  ];
  return (
    <Section
      title={t('facts')}
      actions={
        need.urgent && (
          <Tag data-size="sm" data-color="danger">
            {t('urgent')}
          </Tag>
        )
      }
    >
      <dl className="fact-list">
        {rows
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {referral && (
        <p>
          <strong>{t('referredTo', { to: referral.referredTo })}</strong>. {referral.reason}{' '}
          {t(referral.consented ? 'consented' : 'notConsented')}
        </p>
      )}
      {need.closeReason && !referral && <p>{t('closedBecause', { reason: need.closeReason })}</p>}
    </Section>
  );
}

interface Known {
  readonly name: string;
  readonly contactPoints: readonly { readonly kind: string; readonly value: string }[];
}

function Who({ person: { name, contactPoints } }: { readonly person: Known }) {
  const phone = contactPoints.find(({ kind }) => kind === 'PHONE')?.value;
  return (
    <>
      {name}
      {phone && (
        <>
          , <a href={`tel:${phone}`}>{shownPhone(phone)}</a>
        </>
      )}
    </>
  );
}
