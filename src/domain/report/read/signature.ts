import { parseCivilDate, type CivilDate } from '../../calendar/civil-date';
import { fold } from './characters';
import { isOrganName } from './organization';

/** 落款: who signed and when, and the line it begins on. */
export interface Signature {
  readonly at: number;
  readonly signedBy: string | null;
  readonly publishedOn: CivilDate | null;
}

const DATE = /^(.{0,40}?)(20\d\d)年(\d{1,2})月(\d{1,2})日$/;

/** The signature among the lines of the last section: a line that is only a date, with the name before it. */
export function findSignature(lines: readonly string[]): Signature | undefined {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const match = line.length <= 80 ? DATE.exec(fold(line)) : null;
    if (!match) continue;
    const [before = '', year = '', month = '', day = ''] = match.slice(1);
    const publishedOn = parseCivilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) ?? null;
    if (isOrganName(before)) return { at, signedBy: before, publishedOn };
    if (before !== '') continue;
    let above = at - 1;
    while (above >= 0 && lines[above] === '') above -= 1;
    const name = fold(lines[above] ?? '');
    return isOrganName(name) ? { at: above, signedBy: name, publishedOn } : { at, signedBy: null, publishedOn };
  }
  const last = lines.reduce((found, line, index) => (line === '' ? found : index), -1);
  const name = fold(lines[last] ?? '');
  return isOrganName(name) ? { at: last, signedBy: name, publishedOn: null } : undefined;
}
