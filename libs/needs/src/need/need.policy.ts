import { allow, Policy } from '@hjerterom/platform';

/** A need as its policy sees it. */
export interface NeedPolicyRow {
  centreId: string;
}

/** What may tell of somebody's health, family or trouble. */
const sensitive = ['about', 'closeReason', 'gateAnswers', 'notes', 'place', 'referral'] as const;

const desk = allow<NeedPolicyRow>(['coordinator', 'leader', 'staff']);
const reader = { ...desk, fields: sensitive };
const worker = allow<NeedPolicyRow>(['system']);
const leader = allow<NeedPolicyRow>(['coordinator', 'leader']);

/**
 * Who may do what with needs. A need tells who needs help with what, so volunteers do not read them: they see what they
 * are asked for, through their offer.
 */
export const needPolicy = new Policy<
  NeedPolicyRow,
  | 'read'
  | 'readKinds'
  | 'register'
  | 'change'
  | 'refer'
  | 'cancel'
  | 'ask'
  | 'propose'
  | 'extend'
  | 'end'
  | 'remind'
  | 'configure',
  (typeof sensitive)[number]
>(
  'needs.need',
  {
    read: [reader, worker],
    /** What there is to help with is no secret: volunteers choose what they like to do. */
    readKinds: [desk, worker, allow(['volunteer'])],
    register: [desk],
    change: [desk],
    refer: [desk],
    cancel: [desk],
    ask: [desk],
    propose: [worker],
    extend: [worker],
    end: [worker],
    remind: [worker],
    configure: [leader],
  },
  sensitive,
);
