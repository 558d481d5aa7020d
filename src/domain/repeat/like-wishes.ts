import { likeness, LIKE_FROM } from './like-text';

/** From how many like applications on 主动公开 is proposed; a person decides. */
const PROPOSE_FROM = 3;

/** An application, as far as it is compared with others. */
export interface Wish {
  readonly id: string;
  readonly description: string;
  /** Whose it is, by a name that is none. */
  readonly applicant: string;
  /** It was answered that this information is not disclosed. */
  readonly withheld: boolean;
}

/** 要同样信息的: applications of whomever that ask for about the same, this one among them. */
export const likeWishes = <One extends Wish>(wish: One, all: readonly One[]): readonly One[] =>
  [wish, ...all.filter((one) => one.id !== wish.id && likeness(wish.description, one.description) >= LIKE_FROM)];

/** 建议转为主动公开: enough of them, and none was told that it is not disclosed. @source 条例 art. 44(1) */
export const proposesDisclosure = (like: readonly Wish[]): boolean => like.length >= PROPOSE_FROM && !like.some(({ withheld }) => withheld);

/** 已有3件类似申请，建议转为主动公开 */
export const proposalWords = (applications: number, applicants: number): string =>
  `已有${applications}件类似申请${applicants > 1 ? `（${applicants}个申请人）` : ''}，建议转为主动公开`;
