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
