import type { ConsultationEnd } from '../case/consultation-end';
import type { Opinion } from '../statute/consultations';
import type { DecisionFacts } from '../statute/decision-facts';
import type { WithholdingLeaf } from '../statute/leaves';
import { isTold } from '../statute/missing-facts';
import type { LetterInput } from './input';
import { inside } from './words';

/** What is found of information that is withheld on a ground; the reviewer of a secret is named in the file, not in the letter. */
export function findingOf(ground: WithholdingLeaf, facts: DecisionFacts, input: LetterInput): string {
  switch (ground) {
    case 'refused.stateSecret': return '经保密审查，属于依法确定的国家秘密';
    case 'refused.otherLawProhibited': return `属于法律、行政法规禁止公开的政府信息（${inside(facts.prohibitingLaw ?? '')}）`;
    case 'refused.securityStability': return `公开后可能危及国家安全、公共安全、经济安全、社会稳定（${inside(facts.harm ?? '')}）`;
    case 'refused.thirdPartyRights': return `涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害；${thirdPartyWords(input, facts)}，不公开也不会对公共利益造成重大影响`;
    case 'refused.internalAffairs': return '属于人事管理、后勤管理、内部工作流程等方面的内部事务信息';
    case 'refused.processInfo': return '属于在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息，法律、法规、规章没有应当公开的规定';
    case 'refused.enforcementFile': return '属于行政执法案卷信息，法律、法规、规章没有应当公开的规定';
    case 'refused.administrativeInquiry': return `属于工商、不动产登记资料等信息，有关法律、行政法规对信息的获取有特别规定（${inside(facts.accessLaw ?? '')}）`;
  }
}


const said = (opinion: Opinion | undefined, { endedBy }: ConsultationEnd): string => {
  if (endedBy !== 'opinion') return '第三方逾期没有提出意见';
  return opinion === 'agreesInPart' ? '第三方只同意公开一部分，对其余部分不同意公开且有合理理由' : '第三方不同意公开且有合理理由';
};

function thirdPartyWords({ consultations, facts: onRecord }: LetterInput, told: DecisionFacts): string {
  const asked = consultations.filter(({ sent, end }) => sent.kind === 'thirdParty' && (end.endedBy === 'opinion' || end.endedBy === 'silence'));
  if (asked.length === 0) return onRecord.unreachable || isTold(told, 'unreachable') ? '本机关多次联系第三方，都没有联系上' : '本机关已经征求第三方的意见';
  const words = asked.map(({ ended, end }) => said(ended?.opinion, end));
  return words.filter((one, index) => words.indexOf(one) === index).join('，');
}
