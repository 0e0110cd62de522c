export type { CandidateFacts, Demand, Span, VolunteerStatus } from './demand.js';
export type { DistrictMap } from './districts.js';
export type { Gate, GateCode, GateFacts } from './gates.js';
export type { Reason, ReasonCode, ReasonFacts } from './parts.js';
export { type RankedCandidate, type Ranking, type RankingOptions, rank, type ScorePart, type ShutOut } from './rank.js';
export { DEFAULT_WEIGHTS, type PartName, type Weights } from './weights.js';
export { gateInWords, reasonInWords, type ScreenLanguage } from './words.js';
