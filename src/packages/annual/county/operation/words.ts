import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt, type Instant } from '@/domain/calendar/instant';
import type { ActionState, OperationState } from '@/contract/operation';

const TIMERS: Readonly<Record<string, string>> = { hourly: '每小时', morning: '每天早上', deliver: '每十分钟', nightly: '每天夜里', rebuildSearch: '每月重建检索' };
const FUNCTIONS: Readonly<Record<string, string>> = { applicant: '申请人的办理', staff: '工作人员的办理', papers: '文书和文件', annual: '年报和全县', opinion: '第三方的意见', public: '公开的查询' };

const moment = (at: Instant): string => `${formatDate(civilDateAt(at))}${clockTimeAt(at)}`;

interface Fact { readonly label: string; readonly value: string; readonly note?: string }

const timerFact = ({ name, at, failed }: OperationState['timers'][number]): Fact => ({
  label: `定时：${TIMERS[name] ?? name}`, value: at ? moment(at) : '还没有运行过',
  ...(failed.length > 0 && { note: `有${failed.length}项没有办成，下一次会再试` }),
});

function keysFact({ keys }: OperationState): Fact {
  if (!keys) return { label: '密钥', value: '等着下一个整点核对' };
  const { key, left, broken, moved } = keys;
  if (broken > 0) return { label: '密钥', value: `${broken}份打不开`, note: '没有动它们；旧密钥一把也不要删，请联系主办单位看日志' };
  return { label: '密钥', value: moved ? `都用现在的密钥（${key}）` : `正在核对是不是都用现在的密钥（${key}）`, ...(!moved && { note: left > 0 ? `还有约${left}份，每个整点接着办；有旧密钥的先留着` : '每个整点接着办；有旧密钥的先留着' }) };
}

/** 各处的情况, line by line. */
export function operationFacts(state: OperationState): readonly Fact[] {
  const { pause, seal, coveredThrough, outbox, migrations } = state;
  return [
    { label: '能不能办理', value: pause ? '现在只读' : '能', ...(pause && { note: `${pause.words}，预计${moment(pause.until)}恢复` }) },
    ...state.timers.map(timerFact),
    seal ? { label: '办理记录的封存', value: formatDate(seal.day), note: `封存号 ${seal.digest}` } : { label: '办理记录的封存', value: '还没有封存过' },
    { label: '放假安排', value: `已经有到${coveredThrough}年的` },
    { label: '等着发的微信消息', value: outbox.waiting > 0 ? `${outbox.waiting}条` : '没有积压', ...(outbox.since && { note: `最早的一条应在${moment(outbox.since)}发` }) },
    keysFact(state),
    { label: '以前版本的记录', value: migrations.length > 0 ? '正在改成现在的样子' : '都是现在的样子', ...(migrations.length > 0 && { note: `不影响办理，每小时办一段。还没做完：${migrations.join('；')}` }) },
  ];
}

/** 没有办成的 of a day, as far as there are any. */
export function dayWords({ refused, faults }: Pick<OperationState['days'][number], 'refused' | 'faults'>): string {
  const words = [...(refused > 0 ? [`说明原因没有办的${refused}次`] : []), ...(faults > 0 ? [`出错${faults}次`] : [])];
  return words.length > 0 ? words.join('，') : '都办成了';
}

export interface FunctionGroup { readonly name: string; readonly calls: number; readonly words: string; readonly faults: number }

const sum = (actions: readonly ActionState[], of: (one: ActionState) => number): number => actions.reduce((all, one) => all + of(one), 0);

/** By who uses them, those with faults first; the single actions have names of the program and are for `tool metrics`. */
export function groupsOf(actions: readonly ActionState[]): readonly FunctionGroup[] {
  const names = actions.map((one) => one.function).filter((name, index, all) => all.indexOf(name) === index);
  return names.map((name) => {
    const own = actions.filter((one) => one.function === name);
    const faults = sum(own, (one) => one.faults);
    const refused = sum(own, (one) => sum([one], ({ refused: codes }) => codes.reduce((all, { count }) => all + count, 0)));
    return { name: FUNCTIONS[name] ?? name, calls: sum(own, ({ calls }) => calls), words: dayWords({ refused, faults }), faults };
  }).sort((one, other) => other.faults - one.faults);
}
