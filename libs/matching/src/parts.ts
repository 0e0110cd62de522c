import type { CandidateFacts, Demand } from './demand.js';
import { type DistrictMap, districtDistance } from './districts.js';
import { bestChoice, choices } from './languages.js';
import type { PartName } from './weights.js';

type Nothing = Record<string, never>;

/** Every reason there is, and its facts. */
export type ReasonFacts = {
  onlyOffersThis: Nothing;
  /** How many other kinds of need this person offers to meet. */
  offersThisAndMore: { others: number };
  noLanguageAsked: Nothing;
  speaksLanguage: { language: string };
  /** Speaks one that will do, though not the one asked for first. */
  speaksOtherLanguage: { language: string; first: string };
  sameDistrict: Nothing;
  neighbourDistrict: Nothing;
  otherDistrict: Nothing;
  placeUnknown: Nothing;
  homeUnknown: Nothing;
  knowsRecipient: { times: number };
  newToRecipient: Nothing;
  hasNotHelpedLately: { days: number };
  hasHelpedLately: { tasks: number; days: number };
};
export type ReasonCode = keyof ReasonFacts;
export type ReasonOf<Code extends ReasonCode> = { [C in Code]: { code: C; facts: ReasonFacts[C] } }[Code];
/** Why a part has its value: data, so that a screen can say it in any language. */
export type Reason = ReasonOf<ReasonCode>;

/** A part before it is weighed. `value` is 0 to 1, and 1 is best. */
export type Valued<Code extends ReasonCode = ReasonCode> = { value: number; reason: ReasonOf<Code> };

/** The days over which load is counted: `tasksLast90Days`. */
const LOAD_DAYS = 90;
/** Tasks in those days at which fair load has fallen to a half: about one every other week. */
const HALF_LOAD = 6;

/** How one candidate, for whom all gates are open, suits the demand. The README tells the rules in words. */
export const parts: { [P in PartName]: (demand: Demand, candidate: CandidateFacts, map: DistrictMap) => Valued } = {
  /** ½ + ½ ⁄ kinds offered: whoever offers little else goes first, and those who can do much are spared for the rest. */
  skill(_, { skills }) {
    const offered = new Set(skills).size;
    return offered === 1
      ? valued(1, 'onlyOffersThis', {})
      : valued(0.5 + 0.5 / offered, 'offersThisAndMore', { others: offered - 1 });
  },

  /** 1 for the first language asked for, less in equal steps for each later one; 1 for all where none is asked for. */
  language(demand, { languages }) {
    const asked = choices(demand.languages);
    if (asked.length === 0) return valued(1, 'noLanguageAsked', {});
    const place = bestChoice(asked, languages);
    const language = asked[place]!;
    return place === 0
      ? valued(1, 'speaksLanguage', { language })
      : valued(1 - place / asked.length, 'speaksOtherLanguage', { language, first: asked[0]! });
  },

  /** The same district 1, a neighbour 0.6, further off 0.2; not knowing, 0.4, is neither a merit nor a fault. */
  distance({ district }, candidate, map) {
    switch (districtDistance(map, district, candidate.district)) {
      case 0:
        return valued(1, 'sameDistrict', {});
      case 1:
        return valued(0.6, 'neighbourDistrict', {});
      case 2:
        return valued(0.2, 'otherDistrict', {});
      case null:
        return valued(0.4, district ? 'homeUnknown' : 'placeUnknown', {});
    }
  },

  /** n ⁄ (n + 1): the first meeting is worth most, and no number of them is worth more than 1. */
  continuity(_, { earlierWithRecipient: times }) {
    return times === 0 ? valued(0, 'newToRecipient', {}) : valued(times / (times + 1), 'knowsRecipient', { times });
  },

  /**
   * 6 ⁄ (6 + n): 1 with no task in 90 days, a half with six, never 0. That volunteers who are asked too often withdraw
   * is the premise of Manshadi and Rodilitz, «Online Policies for Efficient Volunteer Crowdsourcing» (Management
   * Science 2022, doi 10.1287/mnsc.2021.4220); the curve is ours. It falls fastest at first, where one task more or
   * less is felt, has no step to fall over, and still tells ten tasks from twenty.
   */
  fairLoad(_, { tasksLast90Days: tasks }) {
    return tasks === 0
      ? valued(1, 'hasNotHelpedLately', { days: LOAD_DAYS })
      : valued(HALF_LOAD / (HALF_LOAD + tasks), 'hasHelpedLately', { tasks, days: LOAD_DAYS });
  },
};

function valued<Code extends ReasonCode>(value: number, code: Code, facts: ReasonFacts[Code]): Valued<Code> {
  return { value, reason: { code, facts } };
}
