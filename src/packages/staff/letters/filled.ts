import { parseCivilDate } from '@/domain/calendar/civil-date';
import { SERVICE_WAYS, type ServiceWay } from '@/domain/statute/service';
import type { LetterAsk } from '@/domain/letter/asks';
import type { LetterFilled } from '@/contract/letters';
import { LIMITS } from '@/contract/limits';
import { tooLong } from '../shared/words';
import type { CaseFile } from './case-files';

export const CORRECTION_RESULTS = { corrected: '已经更正', kept: '不予更正', passedOn: '转送有权更正的机关', referred: '告知向有权更正的机关提出' } as const;
type CorrectionResult = keyof typeof CORRECTION_RESULTS;

/** What a letter asks for, as typed so far. */
export interface TypedLetter {
  readonly name: string;
  readonly organization: boolean;
  readonly address: string;
  readonly atStake: string;
  readonly payment: string;
  readonly way?: ServiceWay;
  readonly attachments: readonly CaseFile[];
  readonly receivedOn: string;
  readonly asked: string;
  readonly result?: CorrectionResult;
  readonly reasons: string;
  readonly agency: string;
}

export const BLANK_LETTER: TypedLetter = { name: '', organization: true, address: '', atStake: '', payment: '', attachments: [], receivedOn: '', asked: '', reasons: '', agency: '' };

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const isFile = (value: unknown): value is CaseFile => typeof value === 'object' && value !== null && typeof (value as CaseFile).uploadId === 'string' && typeof (value as CaseFile).name === 'string' && typeof (value as CaseFile).bytes === 'number';

/** What the phone kept, checked. */
export function parseTypedLetter(value: unknown): TypedLetter | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const kept = value as Record<keyof TypedLetter, unknown>;
  const { way, result } = kept;
  return {
    name: text(kept.name), organization: kept.organization !== false, address: text(kept.address), atStake: text(kept.atStake), payment: text(kept.payment),
    attachments: Array.isArray(kept.attachments) ? kept.attachments.filter(isFile) : [], receivedOn: text(kept.receivedOn), asked: text(kept.asked), reasons: text(kept.reasons), agency: text(kept.agency),
    ...(typeof way === 'string' && way in SERVICE_WAYS && { way: way as ServiceWay }),
    ...(typeof result === 'string' && result in CORRECTION_RESULTS && { result: result as CorrectionResult }),
  };
}

/** What was filled in for the same consultation before, where nothing is typed yet. */
export const withEarlier = (typed: TypedLetter, { recipient, atStake, way }: LetterFilled): TypedLetter => ({
  ...typed,
  ...(typed.name === '' && recipient && { name: recipient.name, organization: recipient.organization, address: recipient.address ?? '' }),
  ...(typed.atStake === '' && atStake && { atStake }), ...(!typed.way && way && { way }),
});

const isThere = (value: string): boolean => value.trim() !== '';

/** As it is sent: only what this letter asks for, and nothing blank. */
export function filledOf(asks: readonly LetterAsk[], typed: TypedLetter): LetterFilled {
  const { name, organization, address, atStake, payment, way, attachments, receivedOn, asked, result, reasons, agency } = typed;
  const day = parseCivilDate(receivedOn);
  return {
    ...(asks.includes('recipient') && isThere(name) && { recipient: { name, organization, ...(isThere(address) && { address }) } }),
    ...(asks.includes('atStake') && isThere(atStake) && { atStake }), ...(asks.includes('payment') && isThere(payment) && { payment }),
    ...(asks.includes('way') && way && { way }), ...(asks.includes('attachments') && attachments.length > 0 && { attachments: attachments.map(({ uploadId }) => uploadId) }),
    ...(asks.includes('recordCorrection') && day && result && isThere(asked) && isThere(reasons) && { recordCorrection: { receivedOn: day, asked, result, reasons, ...(isThere(agency) && { agency }) } }),
  };
}

export type LetterProblems = Partial<Record<'name' | 'atStake' | 'payment' | 'receivedOn' | 'asked' | 'result' | 'reasons' | 'agency', string>>;

const wanted = (value: string, what: string, limit: number): string | undefined => (isThere(value) ? tooLong(value, what, limit) : `请填写${what}。`);

/** 还缺什么, field by field. */
export function letterProblems(asks: readonly LetterAsk[], typed: TypedLetter): LetterProblems {
  const { name, atStake, payment, receivedOn, asked, result, reasons, agency } = typed;
  const correcting = asks.includes('recordCorrection');
  const elsewhere = result === 'passedOn' || result === 'referred';
  const problems: Record<keyof LetterProblems, string | undefined> = {
    name: asks.includes('recipient') ? wanted(name, '收件人的姓名或者单位名称', LIMITS.recipientCharacters) : undefined,
    atStake: asks.includes('atStake') ? wanted(atStake, '涉及的信息', LIMITS.factCharacters) : undefined,
    payment: asks.includes('payment') ? wanted(payment, '缴纳方式', LIMITS.factCharacters) : undefined,
    receivedOn: correcting && !parseCivilDate(receivedOn) ? '请选择收到更正申请的日期。' : undefined,
    asked: correcting ? wanted(asked, '要求更正的内容', LIMITS.factCharacters) : undefined,
    result: correcting && !result ? '请选择处理结果。' : undefined,
    reasons: correcting ? wanted(reasons, '理由', LIMITS.reasonsCharacters) : undefined,
    agency: correcting && elsewhere ? wanted(agency, '有权更正的行政机关', LIMITS.recipientCharacters) : undefined,
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== undefined));
}
