import { formatDate, formatDay } from '@/domain/calendar/civil-date';
import { SERVICE_WAYS } from '@/domain/statute/service';
import type { IssuedLetter, LetterService, LetterToIssue } from '@/contract/letters';

const DAY = { posting: '交邮', signing: '签收', opening: '送达' } as const;

/** What a way of service calls its day: 交邮日期. */
export const serviceDay = (way: LetterService['way']): string => `${DAY[SERVICE_WAYS[way].answeredOn]}日期`;

/** 邮寄（邮政企业），3月2日交邮，邮件号XA…，3月4日妥投. */
export function serviceWords({ way, on, mailNumber, deliveredOn }: LetterService): string {
  const delivered = way === 'post' ? [deliveredOn ? `${formatDay(deliveredOn)}妥投` : '妥投日期还没有登记'] : [];
  return [SERVICE_WAYS[way].label, `${formatDay(on)}${DAY[SERVICE_WAYS[way].answeredOn]}`, ...(mailNumber ? [`邮件号${mailNumber}`] : []), ...delivered].join('，');
}

/** The line under a letter that is to be issued. */
export function dueWords({ state, on, missing }: LetterToIssue): string {
  switch (state) {
    case 'unsigned': return '签发以后才能出，现在可以看样子';
    case 'early': return '当面送达的，可以先打印，请对方签收';
    case 'extra': return '有人要求更正政府信息记录时用';
    case 'ready': return missing ?? (on ? `成文日期${formatDate(on)}` : '');
  }
}

export const DUE_TAG = { ready: '要出', unsigned: '等签发', early: '可先印', extra: '另出' } as const;

/** The line under a letter that was issued. */
export function issuedWords({ number, on, serves, service, scans }: IssuedLetter): string {
  const served = serves === 'none' ? [] : [service ? serviceWords(service) : serves === 'answer' ? '还没有送达' : '还没有登记送达'];
  return [number, on && formatDate(on), ...served, scans.length > 0 ? `盖章扫描件${scans.length}份` : '还没有盖章扫描件'].filter(Boolean).join(' · ');
}
