import { Tag } from '@digdir/designsystemet-react';
import type { AuditEntryRowFragment } from '../gql/graphql.js';
import { type FragmentType, unmask } from '../gql/index.js';
import { graphql } from '../graphql/graphql.js';
import { useFormat } from '../language/format.js';
import { useWords } from '../language/words.js';
import { kindNamed } from '../retention/kinds.js';
import { retentionWords } from '../retention/words.js';
import { deeds } from './deeds.js';
import { looks } from './looks.js';
import { auditWords } from './words.js';

const auditEntryFragment = graphql(`
  fragment AuditEntryRow on AuditEntry {
    id
    at
    deed
    operation
    lookedAt
    outcome
    roles
    person {
      id
      name
    }
    subjects {
      id
      name
    }
    subjectCount
  }
`);

/** One row: when, and in a plain sentence who did or read what of whom. */
export function AuditEntryRow({ entry: masked }: { readonly entry: FragmentType<typeof auditEntryFragment> }) {
  const t = useWords(auditWords);
  const format = useFormat();
  const entry = unmask(auditEntryFragment, masked);
  const { at, outcome, roles } = entry;
  return (
    <div className="audit-entry">
      <time dateTime={at} className="quiet">
        {format.shortDateTime(at)}
      </time>
      <p>
        <Sentence entry={entry} />
      </p>
      {outcome === 'Refused' && <Tag data-color="danger">{t('refused')}</Tag>}
      {outcome === 'NotFound' && <Tag data-color="warning">{t('notFound')}</Tag>}
      {roles.includes('link') && <span className="quiet">{t('byLink')}</span>}
    </div>
  );
}

function Sentence({ entry }: { readonly entry: AuditEntryRowFragment }) {
  const t = useWords(auditWords);
  const kinds = useWords(retentionWords);
  const format = useFormat();
  const { deed, operation, lookedAt, outcome, roles, person, subjects, subjectCount } = entry;
  const who = person?.name ?? (roles.includes('system') ? t('program') : t('erased'));
  const names = subjects.map(({ name }) => name);
  const others = subjectCount - subjects.length;
  const whom = format.list(names.length > 9 && others > 0 ? [...names, t('andMore', { count: others })] : names);
  if (operation === 'retain' && outcome) {
    const [kind = '', count = ''] = outcome.split(' ');
    const named = kindNamed(kind);
    return t('removed', { what: named ? kinds(named.word) : kind, count: Number(count) });
  }
  if (deed === 'DID') {
    const known = deeds.find((one) => one === operation);
    const did = known ? t(known) : t('other', { operation });
    const failed = outcome === 'Refused' || outcome === 'NotFound';
    // What was only asked for, and not given, goes by the name of the query: every verb has words of its own.
    if (failed && !known) return whom ? t('triedToReadOf', { who, whom }) : t('triedToRead', { who });
    if (failed) {
      return whom ? t('triedWhom', { who, did, whom }) : t('tried', { who, did });
    }
    return whom ? t('sentenceWhom', { who, did, whom }) : t('sentence', { who, did });
  }
  if (lookedAt.includes('audit')) return whom ? t('searchedOf', { who, whom }) : t('searched', { who });
  const what = format.list(lookedAt.map((kind) => (looks.find((look) => look === kind) ? t(kind as 'note') : kind)));
  return whom ? t('readOf', { who, what, whom }) : t('readOnly', { who, what });
}
