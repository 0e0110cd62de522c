import { Alert, Button, Tag } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AssociationStatus } from '../../gql/graphql.js';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useNow } from '../../language/centre-clock.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import { Section, WithKey } from '../../page/section.js';
import { useCentre } from '../../session/centre.js';
import { useShortcut } from '../../shell/shortcuts.js';
import { useUndo } from '../../shell/undo-shelf.js';
import { answerBy } from '../answer-by.js';
import { useDecidesAssociations } from '../rights.js';
import { Applicants } from './applicants.js';
import { associationWords } from './words.js';

const standsFragment = graphql(`
  fragment AssociationStands on Association {
    id
    name
    status
    registeredAt
    possibleDoubles {
      sameNumber
      association {
        id
        name
      }
    }
  }
`);

const decideMutation = graphql(`
  mutation DecideAssociation($centreId: ID!, $idempotencyKey: String!, $input: DecideAssociationInput!) {
    decideAssociation(centreId: $centreId, idempotencyKey: $idempotencyKey, input: $input) {
      __typename
      ... on Association {
        id
        status
        ...AssociationStands
      }
    }
  }
`);

const means = {
  APPLIED: 'appliedMeans',
  APPROVED: 'approvedMeans',
  DECLINED: 'declinedMeans',
  LEFT: 'leftMeans',
} as const;
const approve = { to: 'APPROVED', word: 'approve', doing: 'approving', shortcut: 'g' } as const;
const decline = { to: 'DECLINED', word: 'decline', doing: 'declining', shortcut: 'x' } as const;
const leave = { to: 'LEFT', word: 'leave', doing: 'leaving', shortcut: 'a' } as const;
const steps: Readonly<Record<AssociationStatus, readonly (typeof approve | typeof decline | typeof leave)[]>> = {
  APPLIED: [approve, decline],
  APPROVED: [leave],
  DECLINED: [approve],
  LEFT: [approve],
};

/** Where an association stands, and what the leader may say; each can be undone for ten seconds. */
export function StandsPart({ association: masked }: { readonly association: FragmentType<typeof standsFragment> }) {
  const t = useWords(associationWords);
  const format = useFormat();
  const { slug } = useCentre();
  const { later, pending } = useUndo();
  const decides = useDecidesAssociations();
  const { id, name, status, registeredAt, possibleDoubles } = unmask(standsFragment, masked);
  const by = answerBy(format.localDate(registeredAt));
  const today = format.localDate(useNow());
  const late = status === 'APPLIED' && by < today;
  const [decided, setDecided] = useState(false);
  const onItsWay = pending.some(({ subjectId }) => subjectId === id);
  const say = ({ to, doing }: (typeof steps)[AssociationStatus][number]) => {
    later({
      mutation: decideMutation,
      input: { associationId: id, status: to },
      label: t(doing, { name }),
      done: ['Association'],
      because: { AssociationStatusNotPossible: t('notPossible', { name }) },
      subjectId: id,
    });
    if (status === 'APPLIED') setDecided(true);
  };
  return (
    <Section title={t('stands')}>
      <p>
        {t(means[status], { day: format.day(format.localDate(registeredAt)), by: format.day(by) })}{' '}
        {late && (
          <Tag data-size="sm" data-color="danger">
            {t('late')}
          </Tag>
        )}
      </p>
      {possibleDoubles.length > 0 && (
        <Alert data-color="warning">
          <p>{t(possibleDoubles.some(({ sameNumber }) => sameNumber) ? 'sameNumber' : 'mayDouble')}</p>
          <ul>
            {possibleDoubles.map(({ association }) => (
              <li key={association?.id}>
                {association && (
                  <Link
                    to="/c/$centre/associations/$association"
                    params={{ centre: slug, association: association.id }}
                  >
                    {association.name}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {onItsWay && <p role="status">{t('onItsWay')}</p>}
      {decides && status === 'APPLIED' && <Applicants id={id} decided={decided} />}
      {decides && !onItsWay && (
        <div className="button-row">
          {steps[status].map((step) => (
            <Step key={step.to} step={step} run={() => say(step)} />
          ))}
        </div>
      )}
    </Section>
  );
}

function Step({
  step: { word, shortcut },
  run,
}: {
  readonly step: (typeof steps)[AssociationStatus][number];
  readonly run: () => void;
}) {
  const t = useWords(associationWords);
  useShortcut(shortcut, t(word), run);
  return (
    <Button variant="secondary" data-size="sm" onClick={run}>
      <WithKey label={t(word)} shortcut={shortcut} />
    </Button>
  );
}
