import { registerApplicationInput } from '@/contract/intake';
import type { FieldProblem } from '@/contract/reply';
import { civilDateAt, parseInstant, type Instant } from '@/domain/calendar/instant';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { submissionProblem } from '@/domain/case/guards/receipt';
import { messageFor } from '@/domain/case/refusal-words';
import { registrationOf } from '@/domain/intake/registered-channels';
import { currentCalendar } from '@/services/calendar';
import { arrivedAtOf, registrationFor, stepsOf, type Answers, type StepKey } from './answers';

/** Everything the form asks; one place under which a mistake can be told. */
export type FieldKey = Exclude<keyof Answers, 'key' | 'step' | 'documentKind'>;

export interface Problem {
  readonly field: FieldKey;
  readonly message: string;
}

/** Which fields a question asks. */
const FIELDS: Record<StepKey, readonly FieldKey[]> = {
  channel: ['channel'], days: ['postedOn', 'arrivedOn', 'arrivedTime'], kind: ['kind'], name: ['name', 'joint'], identity: ['documentNumber'],
  contact: ['contactName', 'phone', 'email', 'address'], agent: ['byAgent', 'agentName', 'agentPhone', 'paper'],
  description: ['description'], provision: ['form', 'delivery', 'email', 'address'], originals: ['uploads'], readBack: ['readBack', 'consent'], check: [],
};

/** Where a field is asked first. */
export const stepOf = (field: FieldKey, answers: Answers): StepKey => stepsOf(answers).find((step) => FIELDS[step].includes(field)) ?? 'check';

const PATHS: readonly (readonly [RegExp, FieldKey])[] = [
  [/^channel/, 'channel'], [/^postedOn/, 'postedOn'], [/^arrivedAt/, 'arrivedOn'], [/^oral\.consent/, 'consent'], [/^oral/, 'readBack'], [/^joint/, 'joint'],
  [/^agent\.name/, 'agentName'], [/^agent\.phone/, 'agentPhone'], [/^agent/, 'paper'],
  [/applicant\.kind/, 'kind'], [/applicant\.name/, 'name'], [/applicant\.document/, 'documentNumber'], [/applicant\.contactName/, 'contactName'],
  [/applicant\.phone/, 'phone'], [/applicant\.email/, 'email'], [/applicant\.address/, 'address'],
  [/^form\.description/, 'description'], [/^form\.form/, 'form'], [/^form\.delivery/, 'delivery'], [/^form\.uploadIds/, 'uploads'],
];

const sentence = (words: string): string => (/[。！？]$/.test(words) ? words : `${words}。`);

/** A problem as the schema or the cloud names it; undefined when it belongs to no field of the form. */
export function problemAt({ field: path, message }: FieldProblem): Problem | undefined {
  const field = PATHS.find(([pattern]) => pattern.test(path))?.[1];
  return field && { field, message: sentence(message) };
}

/** The stamps by the case's own rules (art. 31), before anything is sent. @param today by the cloud's clock */
function stampProblems(answers: Answers, today: CivilDate | undefined): readonly Problem[] {
  const { channel, postedOn, arrivedOn, arrivedTime } = answers;
  if (!channel) return [];
  const { arrived } = registrationOf(channel);
  if (arrived !== 'today' && !arrivedOn) return [{ field: 'arrivedOn', message: '请选择日期。' }];
  if (arrived === 'dayAndTime' && !/^([01]\d|2[0-3]):[0-5]\d$/.test(arrivedTime.trim())) return [{ field: 'arrivedTime', message: '请写成 09:30 这样的时间，照邮箱里显示的写。' }];
  const arrivedAt = parseInstant(arrivedAtOf(answers, today) ?? '');
  const at = parseInstant(`${today ?? civilDateAt(arrivedAt ?? ('9999-12-31' as Instant))}T23:59:00+08:00`);
  if (!at) return [];
  const problem = submissionProblem({ type: 'submitted', at, by: { kind: 'applicant' }, channel, ...(postedOn && { postedOn }), ...(arrivedAt && { arrivedAt }) }, currentCalendar());
  return problem ? [{ field: problem.code === 'postedAfterArrival' ? 'postedOn' : 'arrivedOn', message: messageFor(problem) }] : [];
}

/** 单位和途径 that the schema judges only once all else is right are asked for where they are chosen. */
function wayProblems({ delivery, email, address, form, byAgent, paper }: Answers): readonly Problem[] {
  return [
    ...(form && !delivery ? [{ field: 'delivery', message: '请选择获取信息的途径。' } as const] : []),
    ...(delivery === 'email' && !email.trim() ? [{ field: 'email', message: '选择发到电子邮箱，请填写邮箱地址。' } as const] : []),
    ...(delivery === 'post' && !address.trim() ? [{ field: 'address', message: '选择邮寄，请填写邮寄地址。' } as const] : []),
    ...(byAgent ? [] : [{ field: 'byAgent', message: '请选择是本人还是代理人办的。' } as const]),
    ...(byAgent === 'agent' && paper.length === 0 ? [{ field: 'paper', message: '代理人申请要有授权委托书，请拍下来添加。' } as const] : []),
  ];
}

/** Everything that is wrong so far, each under its field once. */
export function allProblems(answers: Answers, agencyId: string, today: CivilDate | undefined): readonly Problem[] {
  const parsed = registerApplicationInput.safeParse(registrationFor(answers, agencyId, today));
  const bySchema = (parsed.error?.issues ?? []).flatMap(({ path, message }) => problemAt({ field: path.map(String).join('.'), message }) ?? []);
  const found = [...stampProblems(answers, today), ...wayProblems(answers), ...bySchema];
  return found.filter(({ field }, index) => found.findIndex((one) => one.field === field) === index);
}

/** What is wrong with the question one is at; what is not asked yet is not missed yet. */
export function problemsOf(step: StepKey, answers: Answers, agencyId: string, today: CivilDate | undefined): readonly Problem[] {
  return allProblems(answers, agencyId, today).filter(({ field }) => FIELDS[step].includes(field));
}
