import { civilDateAt, clockTimeAt, type Instant } from '@/domain/calendar/instant';
import { yearOf, formatDay } from '@/domain/calendar/civil-date';
import type { MessageWords } from '@/domain/message/message';
import type { PushTemplate } from './config';
import type { PushMessage } from './notifier';

/** A field thing.DATA holds this many characters. @source 微信开放文档 订阅消息参数值内容限制 */
const THING = 20;

/** As much as fits, with a sign that something is left out. */
function fitted(text: string): string {
  const characters = [...text];
  return characters.length <= THING ? text : `${characters.slice(0, THING - 1).join('')}…`;
}

/** The fields of a template: what happened, what to do, and where it has them the number and the time. */
export function pushFields({ fields }: PushTemplate, { title, text }: MessageWords, { number, at }: { readonly number: string; readonly at: Instant }): PushMessage['data'] {
  const day = civilDateAt(at);
  const values = [
    [fields.what, fitted(title)],
    // An empty value is refused by WeChat.
    [fields.note, fitted(text || '打开小程序查看。')],
    [fields.number, fitted(number || '见小程序')],
    [fields.time, `${yearOf(day)}年${formatDay(day)} ${clockTimeAt(at)}`],
  ] as const;
  return Object.fromEntries(values.flatMap(([name, value]) => (name ? [[name, { value }] as const] : [])));
}
