import { Alert, Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useWords } from '../language/words.js';
import { useCentre } from '../session/centre.js';
import { associationFormWords } from './form-words.js';

const doublesFragment = graphql(`
  fragment DoublesOfAssociation on PossibleDoubleAssociations {
    doubles {
      sameNumber
      association {
        id
        name
      }
    }
  }
`);

/** Those that it may be, each with the way to it; and that it is none of them, unless one has the same number. */
export function PossibleDoubles({
  doubles: masked,
  another,
}: {
  readonly doubles: FragmentType<typeof doublesFragment>;
  /** It is none of them. Left out where that is not to be said. */
  readonly another?: () => void;
}) {
  const t = useWords(associationFormWords);
  const { slug } = useCentre();
  const { doubles } = unmask(doublesFragment, masked);
  const same = doubles.some(({ sameNumber }) => sameNumber);
  return (
    <Alert data-color="warning" role="alert">
      <p>
        <strong>{t('doubles')}</strong> {t(same ? 'sameNumber' : 'doublesHelp')}
      </p>
      <ul>
        {doubles.map(({ association }, index) => (
          <li key={association?.id ?? index}>
            {association ? (
              <Link to="/c/$centre/associations/$association" params={{ centre: slug, association: association.id }}>
                {association.name}
              </Link>
            ) : (
              t('hiddenDouble')
            )}
          </li>
        ))}
      </ul>
      {another && !same && (
        <Button variant="secondary" data-size="sm" onClick={another}>
          {t('another')}
        </Button>
      )}
    </Alert>
  );
}
