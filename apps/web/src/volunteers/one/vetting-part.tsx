import { lazy } from 'react';
import { type FragmentType, unmask } from '../../gql/index.js';
import { graphql } from '../../graphql/graphql.js';
import { useFormat } from '../../language/format.js';
import { useWords } from '../../language/words.js';
import type { Rights } from '../rights.js';
import { type Edit, EditPart } from './edit-part.js';
import { FactList } from './fact-list.js';
import { volunteerWords } from './words.js';

const CertificateForm = lazy(() =>
  import('./certificate-form.js').then(({ CertificateForm: form }) => ({ default: form })),
);
const ConfidentialityForm = lazy(() =>
  import('./confidentiality-form.js').then(({ ConfidentialityForm: form }) => ({ default: form })),
);
const SignForm = lazy(() => import('../path/sign-form.js').then(({ SignForm: form }) => ({ default: form })));

const vettingFragment = graphql(`
  fragment VolunteerVetting on Volunteer {
    id
    certificate {
      shownOn
      legalBasis
      validUntil
      seenByPerson {
        id
        name
      }
    }
    confidentiality {
      signedOn
      validUntil
      way
      seenByPerson {
        id
        name
      }
    }
  }
`);

/** That a police certificate was shown and confidentiality promised: when, and who saw it; nothing else is kept. */
export function VettingPart({
  volunteer,
  rights,
}: {
  readonly volunteer: FragmentType<typeof vettingFragment>;
  readonly rights: Rights;
}) {
  const t = useWords(volunteerWords);
  const format = useFormat();
  const { id, certificate, confidentiality } = unmask(vettingFragment, volunteer);
  const edits: readonly Edit[] = [
    {
      name: 'certificate',
      label: t('recordCertificate'),
      shortcut: 'c',
      form: (close) => <CertificateForm personId={id} close={close} />,
    },
    {
      name: 'confidentiality',
      label: t('recordConfidentiality'),
      shortcut: 'y',
      form: (close) => <ConfidentialityForm personId={id} close={close} />,
    },
    {
      name: 'sign',
      label: t('signHere'),
      shortcut: 'k',
      form: (close) => <SignForm personId={id} close={close} />,
    },
  ];
  const seen = (day: string, by: { readonly name: string } | null | undefined, until: string | null | undefined) =>
    [
      by ? t('seenBy', { day: format.dayOfYear(day), name: by.name }) : format.dayOfYear(day),
      until && t('countsUntil', { day: format.dayOfYear(until) }),
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <EditPart title={t('vetting')} edits={rights.runs ? edits : []}>
      <FactList
        facts={[
          [
            t('certificate'),
            certificate ? seen(certificate.shownOn, certificate.seenByPerson, certificate.validUntil) : t('notShown'),
          ],
          [t('basis'), certificate && t(certificate.legalBasis)],
          [
            t('confidentiality'),
            confidentiality
              ? [
                  seen(confidentiality.signedOn, confidentiality.seenByPerson, confidentiality.validUntil),
                  t(confidentiality.way),
                ].join(', ')
              : t('notSigned'),
          ],
        ]}
      />
    </EditPart>
  );
}
