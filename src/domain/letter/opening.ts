import type { EventOf } from '../case/event';
import { art, document } from '../statute/article';
import { CHANNELS, type Channel } from '../statute/channels';
import type { ConsultationKind } from '../statute/consultations';
import { you } from './builder';
import type { LetterInput } from './input';
import type { LetterParagraph } from './letter';
import { dayIn, paragraph, quoted } from './words';

/** How an application came, as a letter says it. */
const CAME: Record<Channel, { readonly words: string; readonly mail?: true }> = {
  miniProgram: { words: '通过小程序提交' },
  web: { words: '通过网页提交' },
  mailbox: { words: '通过电子邮箱提交' },
  fax: { words: '通过传真提交' },
  inPerson: { words: '当面提交' },
  oral: { words: '口头提出、由本机关代为填写' },
  registeredMail: { words: '以挂号信或者邮政特快专递寄来', mail: true },
  ordinaryMail: { words: '以平信寄来', mail: true },
  misdirectedMail: { words: '邮寄来', mail: true },
  transferred: { words: '由其他机关转来' },
};

/** 提交和收到: when and how the application came, and under which number it is handled. */
export function received(input: LetterInput): LetterParagraph {
  const { channel, submittedOn, receivedOn } = input.clock;
  const { words, mail } = CAME[channel];
  const same = submittedOn === receivedOn;
  const on = receivedOn ? (same && !mail ? '当日收到' : `于${dayIn(receivedOn)}收到`) : '已经收到';
  const came = `${you(input)}${mail ? '' : `于${dayIn(submittedOn)}`}${words}的政府信息公开申请（申请编号：${input.caseNumber}），本机关${on}。`;
  return paragraph(`${came}${you(input)}申请公开的内容是：${quoted(input.context.request)}。`, CHANNELS[channel].rule);
}

const NAME: Record<ConsultationKind, string> = { thirdParty: '第三方', jointMaker: '共同制作机关', otherAgency: '有关机关' };

const corrected = (input: LetterInput): readonly LetterParagraph[] => {
  const { correction } = input.facts;
  if (!correction?.metOn) return [];
  return [paragraph(`本机关于${dayIn(correction.asked.on)}告知${you(input)}补正，于${dayIn(correction.metOn)}收到补正，答复期限自收到补正之日起计算。`, art(30))];
};

const paid = (input: LetterInput): readonly LetterParagraph[] => {
  const { fee } = input.facts;
  return fee?.metOn ? [paragraph(`${you(input)}于${dayIn(fee.metOn)}缴纳了信息处理费，答复期限自完成缴费之日起重新计算。`, art(42), document('feeMeasures'))] : [];
};

const consulted = ({ consultations }: LetterInput): readonly LetterParagraph[] => {
  const asked = consultations.filter(({ end }) => end.endedBy === 'opinion' || end.endedBy === 'silence').map(({ sent }) => NAME[sent.kind]);
  const names = asked.filter((name, index) => asked.indexOf(name) === index);
  return names.length > 0 ? [paragraph(`办理中，本机关书面征求了${names.join('、')}的意见，所需时间不计算在答复期限内。`, art(33, 3))] : [];
};

const extended = ({ facts: { extension } }: LetterInput): readonly LetterParagraph[] =>
  (extension ? [paragraph(`经本机关政府信息公开工作机构负责人同意，答复期限延长了${extension.workingDays}个工作日，已于${dayIn(extension.on)}告知。`, art(33, 2))] : []);

const delayedUntil = (delay: EventOf<'delayed'> | undefined): readonly LetterParagraph[] =>
  (delay ? [paragraph(`本机关于${dayIn(delay.on)}告知延迟至${dayIn(delay.until)}答复。`, art(35))] : []);

/** 查明的经过: what happened on the way to an answer. */
const history = (input: LetterInput): readonly LetterParagraph[] =>
  [...corrected(input), ...paid(input), ...consulted(input), ...extended(input), ...delayedUntil(input.delay)];

/** How every answer begins: the application, what happened, and under which law it is handled. */
export const opening = (input: LetterInput): readonly LetterParagraph[] => [
  received(input), ...history(input),
  paragraph('依照《中华人民共和国政府信息公开条例》（以下简称《条例》），现答复如下：'),
];

/** How every notice begins. */
export const noticeOpening = (input: LetterInput): readonly LetterParagraph[] => [
  received(input), paragraph('依照《中华人民共和国政府信息公开条例》（以下简称《条例》），现将有关事项告知如下：'),
];

export const NOTICE_END = paragraph('特此告知。');
