import type { CandidateFacts, Demand, VolunteerStatus } from './demand.js';
import { bestChoice, choices } from './languages.js';

type Nothing = Record<string, never>;

/** Every gate there is, and the facts that a closed one may tell. */
export type GateFacts = {
  status: { status: Exclude<VolunteerStatus, 'approved' | 'active'> };
  /** `guardian`: so young that a guardian has to say yes, who has not. `withdrawn`: they took their own yes back. */
  consent: { because: 'guardian' | 'withdrawn' };
  isRecipient: Nothing;
  /** Nothing at all: who blocked whom, and why, must not be read out of a ranking. */
  blockedPair: Nothing;
  skill: Nothing;
  /** `expiredOn`: the last day on which one counted that counts no more. */
  certificate: { because: 'minors' | 'kind'; expiredOn: string | null };
  confidentiality: { expiredOn: string | null };
  /** The languages asked for, comma between. */
  language: { languages: string };
  past: Nothing;
  /** The local time until which they want quiet, `HH:MM`. */
  quiet: { until: string };
  /** How many spans were asked for. */
  time: { times: number };
  clash: { times: number };
  capacity: { plannedMinutes: number; taskMinutes: number; limitMinutes: number };
  alreadyAsked: Nothing;
  declined: Nothing;
};
export type GateCode = keyof GateFacts;
export type GateOf<Code extends GateCode> = { [C in Code]: { code: C; facts: GateFacts[C] } }[Code];
/** A gate that closed. */
export type Gate = GateOf<GateCode>;

/** One rule a gate: the facts when it closes, null when it is open. The order here is the order they are named in. */
const rules: { [C in GateCode]: (demand: Demand, candidate: CandidateFacts) => GateFacts[C] | null } = {
  /** Only the approved are asked, before and after their first task. */
  status: (_, { status }) => (status === 'approved' || status === 'active' ? null : { status }),

  /** Nobody is asked who has not agreed to be asked. */
  consent: (_, { consentLacks }) => (consentLacks === null ? null : { because: consentLacks }),

  /** Nobody is asked to help themself. */
  isRecipient: (demand, candidate) => when(candidate.isRecipient || candidate.personId === demand.recipientId),

  /** Two who are not to be paired are not paired. */
  blockedPair: (_, { blockedPair }) => when(blockedPair),

  /** A volunteer is asked only for what they said they can do. */
  skill: (demand, { skills }) => when(!skills.includes(demand.kind)),

  certificate: (demand, { certificateShownOn, certificateExpiredOn: expiredOn }) =>
    demand.certificateRequired && !certificateShownOn
      ? { because: demand.involvesMinors ? 'minors' : 'kind', expiredOn }
      : null,

  confidentiality: (demand, { confidentialitySignedOn, confidentialityExpiredOn: expiredOn }) =>
    demand.confidentialityRequired && !confidentialitySignedOn ? { expiredOn } : null,

  /** One of the languages asked for is enough. */
  language: (demand, { languages }) => {
    const asked = choices(demand.languages);
    return asked.length > 0 && bestChoice(asked, languages) === -1 ? { languages: asked.join(',') } : null;
  },

  /** Nobody is asked for what is over. */
  past: ({ spans, now }) => when(spans.every(({ end }) => end <= now)),

  /** Nobody is disturbed who asked not to be; when that is over it is too late. */
  quiet: (_, { quietUntil: until }) => (until === null ? null : { until }),

  time: ({ spans }, { fits }) => (fits ? null : { times: spans.length }),

  clash: ({ spans }, { clash }) => (clash ? { times: spans.length } : null),

  /** Their own limit for a week may be reached, not passed. */
  capacity: (_, { minutesThisWeek, demandMinutesThisWeek, capacityMinutesPerWeek: limit }) =>
    limit !== null && minutesThisWeek + demandMinutesThisWeek > limit
      ? { plannedMinutes: minutesThisWeek, taskMinutes: demandMinutesThisWeek, limitMinutes: limit }
      : null,

  /** Nobody is asked twice while we wait for the answer. */
  alreadyAsked: (_, { alreadyAsked }) => when(alreadyAsked),

  /** A no is a no. */
  declined: (_, { declinedThis }) => when(declinedThis),
};

const codes = Object.keys(rules) as GateCode[];

/** Every gate that shuts this candidate out of this demand; none when they may be asked. */
export function closedGates(demand: Demand, candidate: CandidateFacts): Gate[] {
  return codes.map((code) => gate(code, demand, candidate)).filter((closed) => closed !== null);
}

function gate<Code extends GateCode>(code: Code, demand: Demand, candidate: CandidateFacts): GateOf<Code> | null {
  const facts = rules[code](demand, candidate);
  return facts && { code, facts };
}

function when(closed: boolean): Nothing | null {
  return closed ? {} : null;
}
