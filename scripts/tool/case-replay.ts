import { resolve } from 'node:path';
import { parseCivilDate, type CivilDate } from '@/domain/calendar/civil-date';
import { CalendarRangeError, CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { ACCEPTS } from '@/domain/case/accepts';
import type { DisclosureCase } from '@/domain/case/case';
import { caseClock, timely } from '@/domain/case/clock';
import type { CaseEvent } from '@/domain/case/event';
import { deadlinesOf } from '@/domain/case/explanation';
import { ruleBehind, type CaseRefusal } from '@/domain/case/refusal';
import { messageFor } from '@/domain/case/refusal-words';
import { enteredTogether, foldCase, openCase, transitionAll } from '@/domain/case/transition';
import { FEE_SWITCH_OFF } from '@/domain/fee/switch';
import { articleLabel, type ArticleRef } from '@/domain/statute/article';
import { followingOf, submissionOf } from './case-events';
import { caseFileSchema, parseCaseFile, type CaseFile } from './case-file';
import { answer, refuse, type Command, type Outcome } from './outcome';
import { readJson } from './read-json';

/** Why the replay stopped, and where; counted from 0 in the file's events, null for the stamps. */
interface Stop {
  readonly index: number | null;
  readonly event: string;
  readonly code: string;
  readonly article: string | null;
  readonly message: string;
}

const label = (rule: ArticleRef | undefined): string | null => (rule ? articleLabel(rule) : null);

const stopAt = (index: number | null, event: CaseEvent, refusal: CaseRefusal): Stop =>
  ({ index, event: event.type, code: refusal.code, article: label(ruleBehind(refusal)), message: messageFor(refusal) });

function replay(file: CaseFile): { readonly current: DisclosureCase; readonly refusal: Stop | null } {
  const identity = {
    id: 'case', agencyId: 'agency', number: '', applicantKind: file.applicantKind ?? 'naturalPerson', ...(file.practice && { practice: true as const }),
  };
  const submitted = submissionOf(file);
  const opened = foldCase(identity, [submitted], CHINA_CALENDAR);
  if (!opened.ok) return { current: openCase(identity, submitted), refusal: stopAt(null, submitted, opened.error) };
  let current = opened.value;
  // Positions in the file; the receipt comes from the stamps.
  let position = file.stamps.confirmedAt ? -1 : 0;
  for (const events of enteredTogether(followingOf(file))) {
    const [event] = events;
    const index = position < 0 ? null : position;
    if (event.type === 'feeNoticed' && file.feeSwitch === false) {
      const { code, message, rule } = FEE_SWITCH_OFF;
      return { current, refusal: { index, event: event.type, code, article: label(rule), message } };
    }
    const next = transitionAll(current, events, CHINA_CALENDAR);
    if (!next.ok) return { current, refusal: stopAt(index, event, next.error) };
    current = next.value;
    position += events.length;
  }
  return { current, refusal: null };
}

function told(file: CaseFile, today: CivilDate | undefined): unknown {
  const { current, refusal } = replay(file);
  const clock = caseClock(current, CHINA_CALENDAR, today);
  return {
    state: current.state,
    receivedOn: clock.receivedOn ?? null,
    dueOn: clock.dueOn ?? null,
    latestDueOn: clock.latestDueOn ?? null,
    safeOn: clock.safeOn ?? null,
    provisional: clock.provisional,
    waitingFor: clock.waitingFor ?? null,
    applicantDueOn: clock.applicantDueOn ?? null,
    applicantDueProvisional: clock.applicantDueProvisional ?? false,
    explanation: deadlinesOf(current, CHINA_CALENDAR, today).map(({ rules, on, ...deadline }) => ({ ...deadline, on: on ?? null, articles: rules.map(articleLabel) })),
    accepts: ACCEPTS[current.state],
    leaf: current.outcome ?? current.decision?.leaf ?? null,
    answeredOn: clock.answeredOn ?? null,
    timely: timely(clock) ?? null,
    withoutEffect: (current.withoutEffect ?? []).map(({ index, refusal: why }) => ({
      index: index - 1 - (file.stamps.confirmedAt ? 1 : 0), event: current.events[index]?.type, code: why.code, article: label(ruleBehind(why)), message: messageFor(why),
    })),
    refusal,
  };
}

function wrongPlace(issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): Outcome {
  const [issue] = issues;
  return refuse('wrongShape', `文件的格式不对，${issue && issue.path.length > 0 ? `请核对 ${issue.path.map(String).join('.')}` : '请对照公布的格式核对'}：${issue?.message ?? ''}。`);
}

/** 案件推演: the stamps and events of an application, replayed by the law. */
export const caseReplay: Command = {
  name: 'case replay', args: ['<file.json>'],
  about: '按法律推演一件申请：印戳和事件 → 状态、收到之日、期限、为什么是这些日子、结果；遇到第一件不合法的事就停下，写明原因和条文。连着写的几件补录算一起登记，一起判断。',
  flags: { today: { value: 'YYYY-MM-DD', about: '看的那一天；对方逾期没有意见的，到这一天是不是已经结束。不写就是最后一件事那天' } },
  input: '案件文件，格式见 docs/tool/case-file.schema.json（JSON Schema 2020-12），例子见 docs/tool/case-plain.json、docs/tool/case-consulted.json',
  output: {
    state: 'submitted | inProgress | awaitingCorrection | awaitingPayment | decided | reviewed | signed | closed | split | withdrawnUnconfirmed | forwarded',
    receivedOn: 'YYYY-MM-DD 或者 null', dueOn: '答复底线；征求意见没有结束、等补正、等缴费的时候是 null', latestDueOn: '征求意见拖到对方期限届满时的最后一天；没有期限的是 null',
    safeOn: '安全日；和 dueOn 一样可以是 null', provisional: 'true：暂定', waitingFor: 'correction | payment | consultation | null', applicantDueOn: '申请人补正或者缴费的最后一天，或者 null', applicantDueProvisional: 'true：暂定',
    explanation: [{
      key: 'reply | safe | correctionNotice | correction | payment | reasons | opinion', consultationId: '只有 opinion 有', label: '', from: '起算日，当天不算', fromWhy: '', workingDays: 20, on: '最后一天或者 null', provisional: false, steps: ['一步步怎么来的'],
      days: [{ date: 'YYYY-MM-DD', counts: true, reason: 'weekday | makeUp | weekend | holiday | paused', name: '节日', number: 1, why: '', provisional: false }], articles: ['《条例》第三十三条第二款'],
    }],
    accepts: ['现在能发生的事件'], leaf: '办理结果（已办结的是表三计数的那一种，拟定中的是草稿的），或者 null', answeredOn: '答复日或者 null', timely: 'true | false | null（没有答复，或者不再处理）',
    withoutEffect: [{ index: '在 events 里的位置', event: '', code: '', article: '', message: '补录了但不影响期限的，为什么' }],
    refusal: { index: '在 events 里的位置，从 0 数；印戳的是 null', event: '', code: '', article: '条文或者 null', message: '' },
  },
  run: ({ args: [path = ''], flags, folder }) => {
    const today = flags.today === undefined ? undefined : parseCivilDate(flags.today);
    if (flags.today !== undefined && today === undefined) return refuse('notADate', '日期不存在或者写法不对，请写成 2026-10-14 这样的日期。');
    const json = readJson(resolve(folder, path));
    if ('refusal' in json) return json.refusal;
    const file = parseCaseFile(json.value);
    if (!file.success) return wrongPlace(file.error.issues);
    try {
      return answer(told(file.data, today));
    } catch (error) {
      if (error instanceof CalendarRangeError) return refuse(error.code, error.message);
      throw error;
    }
  },
};

/** 案件文件的格式: what `docs/tool/case-file.schema.json` is made by. */
export const caseSchema: Command = {
  name: 'case schema', args: [], about: '案件文件的格式（JSON Schema 2020-12）；docs/tool/case-file.schema.json 就是它的输出。', output: { $schema: '', title: '案件文件' },
  run: () => answer(caseFileSchema()),
};
