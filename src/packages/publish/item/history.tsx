import type { ReactNode } from 'react';
import type { ItemEntry } from '@/contract/publishing';
import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt } from '@/domain/calendar/instant';
import type { ItemEventType } from '@/domain/publishing/item';
import { ITEM_REVIEWS } from '@/domain/publishing/reviews';
import { concernWords } from '@/domain/statute/reviews';
import { Card } from '@/components/card';
import { Timeline } from '@/components/timeline';

const DID: Readonly<Record<ItemEventType, string>> = {
  created: '拟了草稿', submitted: '交了审核', taken: '拿回来改了', reviewed: '审核通过', returned: '退回修改', reviewsVoided: '改了内容，做过的审核作废',
  published: '公开了', revisionBegun: '开始写新的一版', discarded: '删除了没有公开的草稿', withdrawn: '撤回了',
};

/** 乙复审通过 */
function words({ type, by, deputyFor, review, revision }: ItemEntry): string {
  const who = deputyFor ? `${by}（代${deputyFor}）` : by;
  if (type === 'reviewed' && review) return `${who}${ITEM_REVIEWS[review].label}通过`;
  return type === 'published' && revision && revision > 1 ? `${who}公开了第${revision}版` : `${who}${DID[type]}`;
}

function note({ opinion, secrecy, reason, late }: ItemEntry): string {
  return [
    secrecy && `保密审查：${concernWords(secrecy.touches)}${secrecy.because ? `，可以公开的理由：${secrecy.because}` : ''}`,
    opinion && `意见：${opinion}`, reason && `原因：${reason}`, late && `比最后一天晚了${late}个工作日`,
  ].filter((part): part is string => Boolean(part)).map((part) => part.replace(/。$/, '')).join('；');
}

/** 经过, the newest first. */
export function History({ entries }: { readonly entries: readonly ItemEntry[] }): ReactNode {
  const items = [...entries].reverse().map((entry) => ({
    key: `${entry.type}${entry.at}`, what: words(entry), when: `${formatDate(civilDateAt(entry.at))}${clockTimeAt(entry.at)}`, ...(note(entry) && { note: note(entry) }),
  }));
  return <Card title="经过"><Timeline items={items} /></Card>;
}
