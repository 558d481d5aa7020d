import type { CivilDate } from '../calendar/civil-date';
import type { CategoryKey } from './categories';
import type { ElsewhereChannel } from './channels';

/** 有效性 of what was published. */
export const VALIDITIES = {
  inForce: { label: '有效' },
  amended: { label: '已修改' },
  repealed: { label: '已废止' },
  expired: { label: '已失效' },
} as const satisfies Record<string, { readonly label: string }>;
export type Validity = keyof typeof VALIDITIES;

/** 有效性 on a day: what was valid until a day that has passed has lapsed, whoever has not said so yet. */
export const validityOn = ({ validity, validUntil }: Pick<ItemContent, 'validity' | 'validUntil'>, today: CivilDate): Validity =>
  (validity === 'inForce' && validUntil !== undefined && validUntil < today ? 'expired' : validity);

/** How much may be written; counted as people count, `bodyBytes` as the request carries it. */
export const ITEM_LIMITS = {
  titleCharacters: 120,
  summaryCharacters: 300,
  documentNumberCharacters: 60,
  topicCharacters: 60,
  /** 正文 as it is pasted; a request carries 100 KB in all. */
  bodyBytes: 72 * 1024,
  attachments: 10,
  /** 原因 of a revision, a return, a withdrawal. */
  reasonCharacters: 300,
  lawCharacters: 120,
  elsewhere: 6,
} as const;

/** 已在别处公开: on which channel, since when, where to find it. */
export interface Elsewhere {
  readonly channel: ElsewhereChannel;
  readonly on?: CivilDate;
  /** Address of the page there. */
  readonly link?: string;
}

/** 附件 of published information, as whoever reads it sees it. */
export interface ItemFile {
  readonly uploadId: string;
  readonly name: string;
  readonly bytes: number;
  readonly kind: string;
}

/** 一条政府信息的内容. @source 条例 art. 12(2): 索引、名称、内容概述、生成日期; the others as catalogues print them */
export interface ItemContent {
  /** 名称 */
  readonly title: string;
  readonly category: CategoryKey;
  /** 生成日期: when it was made, or got. */
  readonly madeOn: CivilDate;
  /** 内容概述; empty while it is being written. */
  readonly summary: string;
  /** 正文: sanitised HTML of a small subset (p, h2, ul, table, …), no attributes but colspan and rowspan. */
  readonly body: string;
  /** 正文 as plain paragraphs, for search and reading aloud. */
  readonly paragraphs: readonly string[];
  /** 文号 */
  readonly documentNumber?: string;
  /** 主题词 */
  readonly topic?: string;
  readonly validity: Validity;
  /** 有效期至 */
  readonly validUntil?: CivilDate;
  readonly elsewhere: readonly Elsewhere[];
  readonly attachments: readonly ItemFile[];
}
