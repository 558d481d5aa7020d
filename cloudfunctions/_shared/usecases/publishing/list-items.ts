import { ok } from '@/domain/result';
import { ITEM_LISTS, type ItemList } from '@/contract/item-lists';
import type { ItemsPage, StaffItem } from '@/contract/publishing';
import type { PublishingCard } from '@/contract/workbench';
import type { Revision } from '@/domain/publishing/item';
import type { ItemContent } from '@/domain/publishing/content';
import { dutyOn } from '@/domain/publishing/duty';
import type { ItemCall } from '../../entry/item';
import type { AgencyCall } from '../../entry/staff';
import { mapPage } from '../../paging';
import { NOT_FOUND, refuse } from '../../refusal';
import type { ItemLooker } from '../../repositories/item-lists';
import type { UploadRepository } from '../../repositories/uploads';
import type { UseCase } from '../../serving/call';
import { itemLine, shownContent } from '../../views/item';
import { moveAway } from './item-files';
import type { PublishingCloud } from './publishing-cloud';
import { namesFor, showItem } from './show';

/** As whom the lists are looked at: the county sees what waits for it only where the agency has named it, and that is 复审. */
const lookerOf = ({ member, roles, relation, today }: AgencyCall): ItemLooker =>
  ({ memberId: member.id, today, roles: relation === 'own' ? roles : roles.filter((role) => role === 'reviewer') });

interface List { readonly agencyId: string; readonly show: ItemList; readonly cursor?: string | undefined }

/** 要公开的、等我办的、已公开的……: a page of a list; how many stand in each comes with the first. */
export const itemsOf: UseCase<List, ItemsPage, PublishingCloud, AgencyCall> = async ({ show, cursor }, call, { items, members, calendar }) => {
  const { agency, roles, member, today } = call;
  const looker = lookerOf(call);
  const lists = Object.keys(ITEM_LISTS) as ItemList[];
  const [page, counts] = await Promise.all([
    items.list(agency.id, show, looker, cursor),
    cursor === undefined ? Promise.all(lists.map(async (list) => [list, await items.count(agency.id, list, looker)] as const)) : undefined,
  ]);
  const names = await namesFor(agency.id, page.items.flatMap(({ savedBy }) => (savedBy ? [savedBy] : [])), members);
  return ok({
    ...mapPage(page, (head) => itemLine(head, { names, roles, memberId: member.id, today, calendar })),
    ...(counts && { counts: Object.fromEntries(counts) as Record<ItemList, number> }),
  });
};

export const staffItem: UseCase<{ readonly id: string }, StaffItem, PublishingCloud, ItemCall> = async (_input, call, cloud) => ok(await showItem(call.item, call, cloud));

const NO_VERSION = refuse('notFound', '没有这一版，请刷新后再看。');

/** 以前的文本. */
export const itemVersion: UseCase<{ readonly id: string; readonly revision: number }, { readonly revision: Revision; readonly content: ItemContent }, PublishingCloud, ItemCall> = async ({ revision }, { item }, { items }) => {
  const found = await items.version(item.id, revision);
  return found ? ok({ revision: found.revision, content: shownContent(found.content) }) : NO_VERSION;
};

/** 打开附件, of any text of the item; of a withdrawn one it lies apart. */
export const staffItemFile: UseCase<{ readonly id: string; readonly uploadId: string }, { readonly url: string; readonly name: string; readonly bytes: number }, PublishingCloud & { readonly uploads: UploadRepository }, ItemCall> =
  async ({ uploadId }, { item }, { uploads, files }) => {
    const upload = await uploads.ofCase(item.id, uploadId);
    if (!upload) return NOT_FOUND.upload;
    await moveAway([{ ...upload, path: upload.keptPath }], files);
    const url = await files.address(upload.fileId);
    return url ? ok({ url, name: upload.name, bytes: upload.bytes }) : NOT_FOUND.upload;
  };

/** 要公开的信息 for the workbench: how many, how many overdue, the first of them. */
export async function publishingCard(call: AgencyCall, { items, calendar }: Pick<PublishingCloud, 'items' | 'calendar'>): Promise<PublishingCard> {
  const { agency, today } = call;
  const looker = lookerOf(call);
  const [due, overdue, mine, first] = await Promise.all([
    items.count(agency.id, 'due', looker), items.count(agency.id, 'overdue', looker), items.count(agency.id, 'mine', looker), items.firstDue(agency.id),
  ]);
  return { due, overdue, mine, ...(first?.duty && { first: { title: first.title, duty: dutyOn(first.duty, today, calendar) } }) };
}
