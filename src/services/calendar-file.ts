import { addDays, type CivilDate } from '@/domain/calendar/civil-date';
import type { DayToRemember } from './calendar-reminder';

/** Octets a line of a calendar file may have. */
const MOST_OCTETS = 75;

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Long lines go on in the next one after a space. @source RFC 5545 3.1 */
function folded(line: string): string {
  const lines: string[] = [];
  let [current, size] = ['', 0];
  for (const character of line) {
    if (size + octets(character) > MOST_OCTETS) {
      lines.push(current);
      [current, size] = [' ', 1];
    }
    current += character;
    size += octets(character);
  }
  return [...lines, current].join('\r\n');
}

/** @source RFC 5545 3.3.11 */
const escaped = (text: string): string => text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n');
const dayOf = (on: CivilDate): string => on.split('-').join('');

/** One whole day as a calendar file, with a word three days before and on the day. @param stamp when it was made: 20261014T013000Z @source RFC 5545 */
export function calendarFile({ title, notes, on }: DayToRemember, { uid, stamp }: { readonly uid: string; readonly stamp: string }): string {
  const alarm = (before: string) => ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escaped(title)}`, `TRIGGER:${before}`, 'END:VALARM'];
  return `${[
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//gongkai youshu//remedy//ZH', 'BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dayOf(on)}`, `DTEND;VALUE=DATE:${dayOf(addDays(on, 1))}`, `SUMMARY:${escaped(title)}`, `DESCRIPTION:${escaped(notes)}`,
    ...alarm('-P2DT15H'), ...alarm('PT9H'), 'END:VEVENT', 'END:VCALENDAR',
  ].map(folded).join('\r\n')}\r\n`;
}
