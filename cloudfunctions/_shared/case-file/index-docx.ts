import type { CivilDate } from '@/domain/calendar/civil-date';
import { formatDate } from '@/domain/calendar/civil-date';
import { calendarEdition } from '@/domain/calendar/edition';
import type { Instant } from '@/domain/calendar/instant';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import { APPLICANT_KINDS } from '@/domain/applicant/kinds';
import { CASE_STATES } from '@/domain/case/case';
import { deadlinesOf } from '@/domain/case/explanation';
import { CHANNELS } from '@/domain/statute/channels';
import { LEAVES } from '@/domain/statute/leaves';
import { SERVICE_WAYS } from '@/domain/statute/service';
import type { Application } from '../application';
import { sha256 } from '../crypto/sha256';
import { fontOf, FONTS, heading, INDENT, line, officialDocument, words } from '../documents/official-page';
import { ruledTable } from '../documents/table';
import { momentWords } from './event-log';
import type { CaseFileEntry } from './pack';

interface CaseFileIndex {
  readonly application: Application;
  readonly agencyName: string;
  readonly entries: readonly CaseFileEntry[];
  /** What belongs into it and could not be taken in, with why. */
  readonly leftOut: readonly { readonly name: string; readonly why: string }[];
  readonly calendar: WorkCalendar;
  readonly today: CivilDate;
  readonly at: Instant;
  /** Who took it out, and for what. */
  readonly takenBy: string;
  readonly reason: string;
}

const part = (text: string) => line([words(text, { font: fontOf(FONTS.heading) })], { indent: INDENT, keepNext: true });
const plain = (text: string) => line(text, { indent: INDENT });
const row = (label: string, value: string | undefined): readonly (readonly string[])[] => (value ? [[label, value]] : []);

function summary({ application, agencyName }: CaseFileIndex): readonly (readonly string[])[] {
  const { number, applicantKind, events, state, receivedOn, outcome, closedOn } = application.disclosure;
  const served = events.findLast((event) => event.type === 'served');
  return [
    ['申请编号', number], ['办理机关', agencyName], ['申请人', `${application.person().name}（${APPLICANT_KINDS[applicantKind].label}）`],
    ['申请内容', application.request.description], ['渠道', CHANNELS[events[0].channel].label], ...row('收到申请之日', receivedOn && formatDate(receivedOn)),
    ['办理情况', CASE_STATES[state].label], ...row('办理结果', outcome && LEAVES[outcome].label), ...row('办结日期', closedOn && formatDate(closedOn)),
    ...row('送达', served && `${SERVICE_WAYS[served.way].label}，答复日${formatDate(served.answeredOn)}`),
  ];
}

const sizeOf = (bytes: number): string => (bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`);

/** 案卷目录: what the case is, every file with its 校验值, the deadlines, the calendar, and how to check it. */
export function caseFileIndex(index: CaseFileIndex): Promise<Buffer> {
  const { application: { disclosure }, agencyName, entries, leftOut, calendar, today, at, takenBy, reason } = index;
  return officialDocument({
    title: '案卷目录', issuer: agencyName,
    children: [
      heading('案卷目录'), line(''), ruledTable(summary(index), { widths: [3, 7] }), line(''),
      part('一、案卷材料'),
      ruledTable([['序号', '文件', '大小', '校验值（SHA-256）'], ...entries.map(({ path, content }, order) => [String(order + 1), path, sizeOf(content.length), sha256(content)])], { widths: [1, 6, 2, 5], size: 18, head: true }),
      ...(leftOut.length > 0 ? [plain('以下材料没有收进来：'), ...leftOut.map(({ name, why }) => plain(`${name}：${why}`))] : []),
      line(''), part('二、期限'),
      ...deadlinesOf(disclosure, calendar, today).map(({ label, on, steps }) => plain(`${label}：${on ? formatDate(on) : '还不能确定'}（${steps.join('；')}）`)),
      plain('逐日的计算在“05-期限计算.txt”里。'), plain(`日历版本：${calendarEdition(calendar)}。`),
      part('三、怎样核对'),
      plain('hashes.txt 里是每个文件的 SHA-256 校验值。解压以后，在文件夹里运行 sha256sum -c hashes.txt，或者用 certutil -hashfile 文件名 SHA256 逐个计算，和它一致就没有改动过。'),
      part('四、调取记录'), plain(`${momentWords(at)}，由${takenBy}调取。原因：${reason}`),
    ],
  });
}
