import { calendarNow } from '../../cloudfunctions/_shared/clouds/calendar';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { agencyRepository } from '../../cloudfunctions/_shared/repositories/agencies';
import { caseRepository } from '../../cloudfunctions/_shared/repositories/cases';
import { draftRepository } from '../../cloudfunctions/_shared/repositories/drafts';
import { guideRepository } from '../../cloudfunctions/_shared/repositories/guides';
import { itemRepository } from '../../cloudfunctions/_shared/repositories/items';
import { letterRepository } from '../../cloudfunctions/_shared/repositories/letters';
import { memberRepository } from '../../cloudfunctions/_shared/repositories/members';
import { noticeRepository } from '../../cloudfunctions/_shared/repositories/notices';
import { registerRepository } from '../../cloudfunctions/_shared/repositories/registers';
import { reportRepository } from '../../cloudfunctions/_shared/repositories/reports';
import { requestRepository } from '../../cloudfunctions/_shared/repositories/requests';
import { ruleRepository } from '../../cloudfunctions/_shared/repositories/rules';
import { uploadRepository } from '../../cloudfunctions/_shared/repositories/uploads';
import { urgeRepository } from '../../cloudfunctions/_shared/repositories/urges';
import { withheldRepository } from '../../cloudfunctions/_shared/repositories/withheld';
import { yearLineRepository } from '../../cloudfunctions/_shared/repositories/year-lines';
import { yearReportRepository } from '../../cloudfunctions/_shared/repositories/year-reports';
import type { Town } from '../../test/functions/town';
import type { StoreCopy } from '../faults/store-copy';

type Document = Readonly<Record<string, unknown>>;
const word = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Every stored record, read as the functions read it. @returns those that cannot be read */
export async function isValid(town: Town, store: StoreCopy): Promise<readonly string[]> {
  const { db } = town;
  const { calendar } = await calendarNow(noticeRepository(db))();
  const keys = { ...await deploymentKeys(db, town.cloud.adminEnv), calendar };
  const [cases, letters, requests, drafts, items] = [caseRepository(db, keys), letterRepository(db, keys), requestRepository(db, keys), draftRepository(db, keys), itemRepository(db, keys)];
  const readers: Readonly<Record<string, (document: Document, id: string) => Promise<unknown>>> = {
    cases: async (_document, id) => {
      const found = await cases.find(id);
      return found && [found.person(), found.attachments(), found.disclosure.id];
    },
    letters: async ({ caseId }) => (await letters.of(word(caseId))).map((letter) => [letter.shown(), letter.filled()]),
    requests: async (_document, id) => (await requests.find(id))?.person() ?? 'found',
    drafts: ({ owner }) => drafts.list(word(owner)),
    items: (_document, id) => items.find(id),
    uploads: ({ owner }, id) => uploadRepository(db, keys).find(word(owner), id),
    members: (_document, id) => memberRepository(db).find(id),
    agencies: (_document, id) => agencyRepository(db).find(id),
    guides: (_document, id) => guideRepository(db).of(id),
    rules: (_document, id) => ruleRepository(db).find(id),
    registrations: (_document, id) => registerRepository(db).find(id),
    yearLines: (_document, id) => yearLineRepository(db).find(id),
    urges: (_document, id) => urgeRepository(db).find(id),
    withheld: (_document, id) => withheldRepository(db, keys).find(id),
    reports: ({ agencyId, year }) => reportRepository(db).find(word(agencyId), Number(year)),
    yearReports: ({ agencyId, year }) => yearReportRepository(db, keys).find(word(agencyId), Number(year)),
  };
  const wrong: string[] = [];
  for (const [collection, read] of Object.entries(readers)) {
    for (const document of store.documents(collection)) {
      const id = word(document._id);
      try {
        if (await read(document, id) === undefined && collection !== 'uploads') wrong.push(`${collection}/${id}：读不到`);
      } catch (error) {
        wrong.push(`${collection}/${id}：${error instanceof Error ? error.message.slice(0, 300) : '读不出'}`);
      }
    }
  }
  return wrong;
}
