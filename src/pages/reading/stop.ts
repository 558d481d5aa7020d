import { formatDate } from '@/domain/calendar/civil-date';
import type { AgencyHome } from '@/contract/public';
import { OWN_CHANNEL } from '@/services/own-channel';

/** Why nothing is to be written to an agency here, and whom to write to instead. */
export interface Stop {
  readonly title: string;
  readonly words: string;
  /** The agency that took over. */
  readonly successor?: { readonly id: string; readonly shortName: string };
}

/** 已经并入: told before anybody writes. */
export function mergedAt({ agency: { shortName, successor } }: Pick<AgencyHome, 'agency'>): Stop | undefined {
  if (!successor) return undefined;
  return {
    title: `${shortName}已经并入${successor.shortName}`,
    words: `${formatDate(successor.on)}起，${shortName}的事由${successor.name}接着办，申请要交给${successor.shortName}。以前公布的信息和报告仍然在${shortName}名下。`,
    successor: { id: successor.id, shortName: successor.shortName },
  };
}

/** Merged, or closed on the way one has come. */
export const stopAt = (home: Pick<AgencyHome, 'agency' | 'closed'>): Stop | undefined => mergedAt(home)
  ?? (home.closed?.channels.includes(OWN_CHANNEL) ? { title: '这里不收网上申请', words: home.closed.instead } : undefined);
