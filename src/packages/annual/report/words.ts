import { fullDay } from '@/domain/calendar/civil-date';
import type { ReportDue, YearReport } from '@/contract/year-report';

/** 还剩20天，2027年1月31日是最后一天. */
export function dueWords({ on, left, byCounty }: ReportDue): string {
  const whose = byCounty ? '（县里定的）' : '';
  if (left < 0) return `${fullDay(on)}${whose}已经到期，过了${-left}天。`;
  return left === 0 ? `今天是最后一天${whose}。` : `还剩${left}天，${fullDay(on)}${whose}是最后一天。`;
}

/** 核对的结果 in one line. */
export function checkWords({ findings: { hard, soft, reasoned } }: Pick<YearReport, 'findings'>): string {
  if (hard + soft + reasoned === 0) return '没有发现问题';
  return [hard > 0 ? `${hard}处不改好不能公布` : '', soft > 0 ? `${soft}处要改或者写理由` : '', reasoned > 0 ? `${reasoned}处写了理由` : ''].filter(Boolean).join('，');
}

/** 怎么公布的: written and approved here, or only brought here. */
export function publishedWords({ by, imported }: Pick<NonNullable<YearReport['published']>, 'by' | 'imported'>): string {
  if (!imported) return `${by ?? '已离任的人员'}审定公布。`;
  return by ? `${by}由公布过的文件导入。` : '随安装带来的。';
}

/** 全年没有的. @param season from 1 December on: before, the year may still bring some */
export const noneWords = (season: boolean): string => (season ? '有的去台账记一条；全年都没有的，一项一项看过再点“本年没有”，年报就按没有写。' : '有的去台账记一条；全年都没有的，12月1日以后才能确认“本年没有”。');
