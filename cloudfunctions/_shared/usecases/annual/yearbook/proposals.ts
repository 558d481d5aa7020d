import type * as z from 'zod/mini';
import { excerpt } from '@/domain/applicant/text';
import { fullDay, yearOf } from '@/domain/calendar/civil-date';
import { ok } from '@/domain/result';
import { kindRule } from '@/domain/yearbook/kinds';
import { readLine, type LineText } from '@/domain/yearbook/read-line';
import type { BookProposal, bookProposalsInput } from '@/contract/yearbook';
import type { AgencyCall } from '../../../entry/staff';
import type { PublicationSummary } from '../../../repositories/publication-record';
import type { UseCase } from '../../../serving/call';
import type { AnnualCloud } from '../annual-cloud';

type Proposals = readonly BookProposal[];
type Find = (year: number, call: AgencyCall, cloud: AnnualCloud) => Promise<Proposals>;

/** 行政法规、规章和规范性文件. @source 条例 art. 20(1) */
const DOCUMENTS = 'a20-1';
/** Pages looked through; a county publishes fewer in a year. */
const MOST_PAGES = 25;

const documentText = ({ title, documentNumber = '', madeOn }: PublicationSummary): LineText => ({ on: madeOn, values: { title, documentNumber, abolishedOn: '' } });

/** 公开过的规范性文件 of the year, that are not in the book. */
const published: Find = async (year, { agency }, { publications }) => {
  const found: BookProposal[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, next } = await publications.listOf({ scope: { agencyId: agency.id }, category: DOCUMENTS, year }, cursor);
    // Without a number it is a notice about a document, not one.
    found.push(...items.filter(({ madeOn, documentNumber }) => documentNumber && yearOf(madeOn) === year)
      .map((item) => ({ ...documentText(item), from: `${fullDay(item.publishedOn)}在“公开”里发布过` })));
    if (next === undefined) break;
    cursor = next;
  }
  return found;
};

/** 上年年报“存在的主要问题”, paragraph by paragraph. */
const lastYear: Find = async (year, { agency, today }, { reports }) => {
  const before = await reports.find(agency.id, year - 1);
  const paragraphs = before?.report.sections.find(({ key }) => key === 'problems')?.paragraphs ?? [];
  const { limit = 0 } = kindRule('problems').fields.problem as { readonly limit?: number };
  return paragraphs.map((paragraph) => ({ on: today, values: { problem: excerpt(paragraph, limit - '……'.length), measure: '', doneOn: '' }, from: `${year - 1}年年报第五部分` }));
};

/** 可能要记的: what is known elsewhere and is not in the book; a person looks at each before it is written. */
export const bookProposals: UseCase<z.output<typeof bookProposalsInput>, { readonly proposals: Proposals }, AnnualCloud, AgencyCall> = async ({ kind, year }, call, cloud) => {
  const find = kind === 'normativeDocuments' ? published : kind === 'problems' ? lastYear : undefined;
  const proposals: BookProposal[] = [];
  const book = kind === 'problems' ? (await cloud.yearLines.linesOf(call.agency.id, year)).flatMap((line) => (line.kind === 'problems' ? [line.values.problem] : [])) : [];
  for (const proposal of find ? await find(year, call, cloud) : []) {
    const read = readLine(kind, proposal, call.today);
    // By whichever day a problem was written down, it is the same problem.
    const known = book.includes(proposal.values.problem ?? '') || (read.ok && await cloud.yearLines.sameAs(call.agency.id, read.value) !== undefined);
    if (!known) proposals.push(proposal);
  }
  return ok({ proposals });
};
