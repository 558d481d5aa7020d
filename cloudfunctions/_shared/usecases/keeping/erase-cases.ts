import type { CasesErased } from '@/contract/erasing';
import { ok } from '@/domain/result';
import { articleLabel } from '@/domain/statute/article';
import { ERASURE_RULES } from '@/domain/statute/retention';
import type { AgencyCall } from '../../entry/staff';
import { pinProblem } from '../../pin';
import { refuse } from '../../refusal';
import type { UseCase } from '../../serving/call';
import type { StaffCloud } from '../staff/staff-cloud';

interface EraseCases { readonly agencyId: string; readonly ids: readonly string[]; readonly basis: string; readonly pin?: string | undefined }

const NO_TERM = refuse('noRetention', '还没有定保管期限，请先在“单位设置”里选好，再来删除。', { article: articleLabel(ERASURE_RULES.destroying) });

/** The number of what was not erased, for whoever may know of it. */
async function numberOf(id: string, agencyId: string, { cases, requests }: StaffCloud): Promise<readonly string[]> {
  const application = await cases.find(id);
  if (application) return application.disclosure.agencyId === agencyId ? [application.disclosure.number] : [];
  const request = await requests.find(id);
  return request?.agencyId === agencyId ? [request.number] : [];
}

/**
 * 删除到期的个人信息: one case after another, each in one write with its line in the list that stays; its files go after
 * that, and the nightly job takes those that a fault left.
 * @source 档案法 art. 21 (nothing is destroyed without 鉴定 and approval); 个人信息保护法 art. 47(1)
 */
export const eraseCases: UseCase<EraseCases, CasesErased, StaffCloud, AgencyCall> = async ({ ids, basis, pin }, call, cloud) => {
  const { agency, member, today, at } = call;
  const term = agency.settings?.retention;
  if (!term) return NO_TERM;
  const problem = await pinProblem({ member }, pin, cloud);
  if (problem) return problem;
  const left: string[] = [];
  let erased = 0;
  for (const id of new Set(ids)) {
    const files = await cloud.erasures.erase(agency.id, id, { term, today, at, by: member.id, basis });
    if (!files) {
      left.push(...await numberOf(id, agency.id, cloud));
      continue;
    }
    await cloud.files.remove(files);
    await cloud.erasures.filesGone(id);
    erased += 1;
  }
  return ok({ erased, left });
};
