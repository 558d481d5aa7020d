import type { RecordFactKey } from '../statute/decision-facts';
import type { CaseFacts } from './facts';

/** 案卷里有哪些记录: what of the records that outcomes need is on record. @source 条例 arts. 30, 32, 35 */
export function recordsOf({ consultations, unreachable, correction, reasons }: CaseFacts): readonly RecordFactKey[] {
  const consulted = unreachable !== undefined || [...consultations.values()].some(({ sent, ended }) => sent.kind === 'thirdParty' && ended?.opinion !== 'calledOff');
  // What lapsed ends a case by an event of its own, see transition.ts; no draft can rest on it.
  return [
    ...(consulted ? ['thirdPartyConsulted'] as const : []),
    ...(correction?.metOn ? ['correctionAnswered'] as const : []),
    ...(reasons ? ['reasonsAsked'] as const : []),
  ];
}
