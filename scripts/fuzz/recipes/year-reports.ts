import writeXlsxFile from 'write-excel-file/node';
import { addParagraph } from '@/domain/narrative/edit';
import type { ActionInput } from '@/contract/actions';
import type { YearReport } from '@/contract/year-report';
import { tabbed } from '../../../test/fixtures/report/layouts';
import { SAMPLE } from '../../../test/fixtures/report/values';
import { first, type Hand, type Recipes } from '../hand';
import { PIN } from './cases';
import { agencyFile } from './letters';

/** The year that is over when the town begins. */
const OF = { agencyId: 'qiaoguan', year: 2025 } as const;
const PROBLEM = '群众对征地信息的查询方法还不熟悉，下一年打算到村里讲清楚怎样申请。';

const report = (hand: Hand, who: string) => hand.ask(who, 'annual', 'yearReport', OF);
const started = (version: number) => ({ ...OF, version });

/** What is next before it may be handed in; undefined when nothing is. */
async function next(hand: Hand, now: YearReport): Promise<string | undefined> {
  if (now.openBooks.length > 0) return 'stateNone';
  if (now.channels.some(({ confirmed }) => !confirmed)) return 'confirmChannel';
  if (!now.reading.fresh) return 'readCases';
  if (now.problemsMissing) return 'saveNarrative';
  if (now.findings.soft > 0) return 'giveReason';
  return hand.by.maybe(0.1) ? 'readCases' : undefined;
}

const isWriting = ({ stage }: Pick<YearReport, 'stage'>) => stage === 'notBegun' || stage === 'drafting';
/** What makes it writable again. */
const reopened = ({ stage }: Pick<YearReport, 'stage'>) => ({ first: stage === 'published' ? 'annual.correctReport' : 'annual.returnReport' });

async function seen(hand: Hand, who: string, stage: string) {
  const sheet = await hand.ask(who, 'annual', 'reportSheet', OF);
  return sheet?.stage === stage ? { ...started(sheet.version), digest: sheet.digest, pin: PIN } : undefined;
}

/** 年报: written, checked, reviewed, approved, corrected. */
export const YEAR_REPORTS: Recipes<'annual'> = {
  stateNone: async (hand) => {
    const { books = [] } = await hand.ask('editor', 'annual', 'bookYear', OF) ?? {};
    const open = books.filter(({ standing }) => standing === 'open');
    return open.length > 0 ? { who: 'editor', input: { ...OF, kinds: (hand.by.maybe(0.5) ? open : [hand.by.of(open)]).map(({ kind }) => kind) } } : undefined;
  },
  confirmChannel: async (hand) => {
    const now = await report(hand, 'editor');
    if (!now || !isWriting(now)) return now && reopened(now);
    const open = now.channels.filter(({ confirmed }) => !confirmed);
    const channel = open.length > 0 ? hand.by.of(open) : first(now.channels);
    return channel && { who: 'editor', input: { ...started(now.version), channel: channel.id, total: channel.total } };
  },
  readCases: (hand) => ({ who: 'editor', input: { ...OF, ...(hand.by.maybe(0.1) && { anew: true as const }) } }),
  saveNarrative: async (hand) => {
    const now = await hand.ask('editor', 'annual', 'yearNarrative', OF);
    if (!now?.mayEdit) return now && reopened(now);
    return { who: 'editor', input: { ...started(now.version), draft: addParagraph(now.draft, 'problems', first(now.draft.places.problems.slice(-1))?.id, { id: `own-${now.version}`, pieces: [{ text: PROBLEM }] }) } };
  },
  giveReason: async (hand) => {
    const now = await hand.ask('editor', 'annual', 'yearChecks', OF);
    if (!now?.mayReason) return now && reopened(now);
    const soft = now.findings.filter(({ severity, reason }) => severity === 'soft' && !reason);
    return soft.length > 0 ? { who: 'editor', input: { ...started(now.version), key: hand.by.of(soft).key, reason: '核对过，照实保留。' } } : undefined;
  },
  handInReport: async (hand) => {
    const now = await report(hand, 'editor');
    if (!now || !isWriting(now)) return now && reopened(now);
    const open = await next(hand, now);
    return open ? { first: `annual.${open}` } : { who: 'editor', input: started(now.version) };
  },
  reviewReport: async (hand) => {
    const found = await seen(hand, 'reviewer', 'inReview');
    return found ? { who: 'reviewer', input: { ...found, opinion: '数据核对过，同意。' } } : { first: 'annual.handInReport' };
  },
  returnReport: async (hand) => {
    const now = await report(hand, 'reviewer');
    return now && ['inReview', 'withHead'].includes(now.stage) ? { who: now.stage === 'inReview' ? 'reviewer' : 'head', input: { ...started(now.version), opinion: '请再核对一遍' } } : { first: 'annual.handInReport' };
  },
  approveReport: async (hand) => {
    const found = await seen(hand, 'head', 'withHead');
    return found ? { who: 'head', input: found } : { first: 'annual.reviewReport' };
  },
  correctReport: async (hand) => {
    const now = await report(hand, 'editor');
    return now?.stage === 'published' ? { who: 'editor', input: { ...started(now.version), reason: '表三有一处数错了' } } : { first: 'annual.approveReport' };
  },
  dropCorrection: async (hand) => {
    const now = await report(hand, 'editor');
    return now && isWriting(now) && now.correcting ? { who: 'editor', input: started(now.version) } : { first: 'annual.correctReport' };
  },
  restoreCase: async (hand) => {
    const now = await hand.ask('officer', 'annual', 'yearChecks', OF);
    const found = now?.mayRestore ? now.findings.find(({ restore }) => restore) : undefined;
    const caseId = found && /[0-9a-f]{32}/.exec(JSON.stringify(found))?.[0];
    return now && caseId ? { who: 'officer', input: { ...started(now.version), caseId, reason: '对照过档案，经过没有错。' } } : undefined;
  },
};

const SHEET = [['编号', '收到日期', '申请人', '申请内容'], ['乔官旧〔2026〕3号', '2026-02-10', '赵随机', '2024年分配表']];
const sheet = () => writeXlsxFile([...SHEET].map((row) => row.map((value) => ({ value, type: String }))) as never).toBuffer() as Promise<Buffer>;
const importOf = (year: number): ActionInput<'papers', 'previewImport'> => ({ agencyId: 'qiaoguan', source: { from: 'text', text: tabbed({ ...SAMPLE, agency: '昌乐县乔官镇人民政府', year }) } });

/** Reports of earlier years that were published elsewhere, as files and texts. */
export const REPORT_PAPERS: Recipes<'papers'> = {
  prepareReportFile: () => ({ who: 'editor', input: { agencyId: 'qiaoguan', name: '年报.docx', bytes: 10 } }),
  readReport: async (hand) => {
    const sent = await agencyFile(hand, 'editor', 'prepareReportFile', { name: '年报.txt', content: Buffer.from(tabbed({ ...SAMPLE, year: 2022 })) });
    return sent && { who: 'editor', input: sent };
  },
  previewImport: (hand) => ({ who: 'editor', input: importOf(2012 + hand.by.below(9)) }),
  importReport: async (hand) => {
    const input = importOf(2012 + hand.by.below(9));
    const seenIt = await hand.ask('editor', 'papers', 'previewImport', input);
    return seenIt && { who: 'editor', input: { ...input, digest: seenIt.digest, expects: seenIt.existing?.version ?? 0, confirmed: seenIt.points.map(({ key }) => key), ...(seenIt.existing && { reason: '重新导入' }) } };
  },
  reportFile: (hand) => ({ who: 'nobody', input: { agencyId: 'qiaoguan', year: 2021, format: hand.by.of(['docx', 'xlsx', 'html', 'csv', 'json'] as const) } }),
  draftFile: (hand) => ({ who: 'editor', input: { agencyId: 'qiaoguan', year: 2026, format: hand.by.of(['docx', 'xlsx', 'html'] as const) } }),
  reportTrace: () => ({ who: 'editor', input: { agencyId: 'qiaoguan', year: 2021 } }),
  reportOriginal: (hand) => {
    const one = first(hand.some('reports', ({ agencyId, year }) => agencyId === 'qiaoguan' && year !== 2021 && year !== 2025));
    return one ? { who: 'editor', input: { agencyId: 'qiaoguan', year: Number(one.year), version: Number(one.version) } } : { first: 'papers.importReport' };
  },
  prepareLedgerFile: () => ({ who: 'officer', input: { agencyId: 'qiaoguan', name: '台账.xlsx', bytes: 10 } }),
  readLedgerFile: async (hand) => {
    const sent = await agencyFile(hand, 'officer', 'prepareLedgerFile', { name: '台账.xlsx', content: await sheet() });
    return sent && { who: 'officer', input: sent };
  },
  myDataFile: (hand) => ({ who: hand.applicant(), input: { format: hand.by.of(['json', 'docx'] as const) } }),
};
