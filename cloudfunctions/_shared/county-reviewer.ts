import { art, articleLabel } from '@/domain/statute/article';
import { refuse } from './refusal';
import type { Agency } from './repositories/agencies';
import type { MemberRepository } from './repositories/members';

const FIELD = { field: 'settings.reviewBy' } as const;

/** Why somebody of the county cannot review for an agency: as it is refused, and as it is said where the agency has named him already. */
const UNFIT = {
  left: { refused: refuse('notOfCounty', '选的审核人已经不在县里任职，请重新选择。', FIELD), words: '县里的审核人已经离岗，请管理员重新选择' },
  postHere: {
    refused: refuse('reviewerHasPost', '选的审核人在本单位也有岗位，或者以前有过，拟稿和审核要由不同的人办，请选另一位。', { ...FIELD, article: articleLabel(art(17)) }),
    words: '县里的审核人在本单位也有岗位，不能审核本单位的答复，请管理员重新选择',
  },
} as const;

/** Whether the person of the county whom the settings name can review; undefined when he can, or when nobody is named. */
export async function unfitReviewer({ id, parentId, settings }: Pick<Agency, 'id' | 'parentId' | 'settings'>, members: MemberRepository): Promise<(typeof UNFIT)[keyof typeof UNFIT] | undefined> {
  if (settings?.reviewBy?.by !== 'county') return undefined;
  const reviewer = await members.find(settings.reviewBy.memberId);
  if (reviewer?.agencyId !== parentId || reviewer?.left) return UNFIT.left;
  return reviewer && await members.everIn(id, reviewer.identity) ? UNFIT.postHere : undefined;
}
