import type { Tx } from '@hjerterom/platform';
import { needPolicy } from '../need/need.policy.js';
import { KindEntity } from './kind.entity.js';
import type { KindRow } from './kinds.js';

export type SaveKindOutcome =
  | { readonly kind: 'NeedKind'; readonly code: string }
  | { readonly kind: 'MinorsNeedCertificate' | 'CertificateNeedsBasis'; readonly code: string };

/**
 * Makes or changes a kind of need. Where minors are involved a police certificate is required, always: helping children
 * through a volunteer centre is what the law lets one be asked for. Wherever one is required, the legal basis is chosen
 * (`CertificateNeedsBasis`), and where none is, there is nothing to have a basis for.
 */
export async function saveKind(tx: Tx, input: KindRow): Promise<SaveKindOutcome> {
  needPolicy.assert(tx.actor, 'configure', { centreId: tx.centreId });
  const { code } = input;
  if (input.involvesMinors && !input.certificateRequired) return { kind: 'MinorsNeedCertificate', code };
  if (input.certificateRequired !== (input.certificateBasis != null)) return { kind: 'CertificateNeedsBasis', code };
  const certificateBasis = input.certificateBasis ?? null;
  await tx.em.upsert(KindEntity, { ...input, certificateBasis, centreId: tx.centreId }, ['centreId', 'code']);
  return { kind: 'NeedKind', code };
}
