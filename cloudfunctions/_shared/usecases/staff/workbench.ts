import { glance, type WorkFilter } from '@/domain/agenda/shelf';
import { ok } from '@/domain/result';
import type { FoundCases, Workbench } from '@/contract/workbench';
import { suffices } from '../../authorization';
import type { AgencyCall } from '../../entry/staff';
import { mapPage } from '../../paging';
import type { MemberRepository } from '../../repositories/members';
import type { UseCase } from '../../serving/call';
import { publishingCard } from '../publishing/list-items';
import { followUp } from '../filing/follow-up';
import { staffBox } from '../inbox/readers';
import { workItem } from '../../views/work-item';
import type { FrontCloud } from './front-cloud';

const namesIn = async (agencyId: string, members: MemberRepository): Promise<ReadonlyMap<string, string>> =>
  new Map((await members.ofAgency(agencyId)).map(({ id, name }) => [id, name]));

/** Messages of everyone this person is, in all of his agencies. */
async function unreadOf({ identity = '', today, agency }: AgencyCall, cloud: FrontCloud): Promise<number> {
  await followUp(cloud.cases, { agencyId: agency.id });
  const owner = cloud.blind.pseudonym(identity);
  return cloud.inbox.unread(await staffBox(owner, await cloud.members.of(owner), today, cloud));
}

interface WorkbenchInput { readonly agencyId: string; readonly cursor?: string | undefined; readonly show: WorkFilter }

/** 今天: a list in the order of the day that binds; closed ones newest first. Numbers come with the first page. */
export const workbench: UseCase<WorkbenchInput, Workbench, FrontCloud, AgencyCall> = async ({ cursor, show }, call, cloud) => {
  const { cases, calendar, members } = cloud;
  const { agency, today, at, roles, member } = call;
  const seen = glance(today, calendar, { roles, memberId: member.id });
  const first = cursor === undefined;
  const [page, counts, names, unread, publishing] = await Promise.all([
    cases.list(agency.id, show, seen, cursor),
    first ? cases.listCounts(agency.id, seen) : undefined,
    namesIn(agency.id, members),
    first ? unreadOf(call, cloud) : undefined,
    first ? publishingCard(call, cloud) : undefined,
  ]);
  return ok({
    agency: { id: agency.id, name: agency.name },
    ...mapPage(page, (application) => workItem(application, agency, call, at, { calendar, today }, names)),
    ...(counts && { counts }),
    ...(unread !== undefined && { unread }),
    ...(publishing && { publishing }),
  });
};

interface SearchInput { readonly agencyId: string; readonly cursor?: string | undefined; readonly text: string }

/** 查找申请: by number, by words, and for who handles applications by the applicant's whole name. */
export const searchCases: UseCase<SearchInput, FoundCases, FrontCloud, AgencyCall> = async ({ text, cursor }, call, { cases, calendar, members }) => {
  const { agency, today, at } = call;
  // Whoever may see a person in full may look for one.
  const names = suffices('staff', 'unmask', call);
  const [page, colleagues] = await Promise.all([cases.search(agency.id, text, names, cursor), namesIn(agency.id, members)]);
  return ok({ ...mapPage(page, (application) => workItem(application, agency, call, at, { calendar, today }, colleagues)), names });
};
