import type { Receipt } from '@/contract/applicant';
import { formatDate } from '@/domain/calendar/civil-date';
import { TIME_LIMITS } from '@/domain/statute/time-limits';
import type { Picture, PictureMark } from '@/services/picture';
import { moment } from '../shared/moment';

const WIDTH = 750;
const MARGIN = 48;
const LABEL_WIDTH = 150;
const QR = 360;
const INK = '#1a1a1a';
const SOFT = '#595959';
const LINE = '#d9d9d9';
/** Of what was asked; the rest is in the program. */
const MOST_LINES = 6;

/** 最迟答复, as the receipt says it. */
export function dueWords({ clock }: Pick<Receipt, 'clock'>): string {
  if (!clock.dueOn) return `从确认收到那天起${TIME_LIMITS.reply.workingDays}个工作日内`;
  return `${clock.provisional ? '暂定' : ''}${formatDate(clock.dueOn)}`;
}

/** In characters of the size: letters, figures and signs are about half as wide. */
const widthOf = (character: string): number => (/[\x20-\x7e]/.test(character) ? 0.56 : 1);

/** Broken where a line is full, and where the text itself breaks; what does not fit any more ends in …… */
export function wrapped(text: string, characters: number, most = Number.POSITIVE_INFINITY): readonly string[] {
  const lines: string[] = [];
  for (const part of text.split('\n')) {
    let [line, width] = ['', 0];
    for (const character of part) {
      if (width + widthOf(character) > characters) {
        lines.push(line);
        [line, width] = ['', 0];
      }
      line += character;
      width += widthOf(character);
    }
    lines.push(line);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${[...(lines[most - 1] ?? '')].slice(0, Math.max(1, Math.floor(characters) - 2)).join('')}……`];
}

interface Sheet { readonly marks: PictureMark[]; y: number }

function centred(sheet: Sheet, text: string, size: number, more: { readonly bold?: true; readonly colour?: string } = {}): void {
  for (const line of wrapped(text, (WIDTH - 2 * MARGIN) / size)) {
    sheet.marks.push({ kind: 'text', x: WIDTH / 2, y: sheet.y, text: line, size, colour: INK, centre: true, ...more });
    sheet.y += Math.round(size * 1.5);
  }
}

function row(sheet: Sheet, label: string, value: string, most?: number): void {
  const size = 28;
  sheet.marks.push({ kind: 'text', x: MARGIN, y: sheet.y, text: label, size, colour: SOFT });
  for (const line of wrapped(value, (WIDTH - 2 * MARGIN - LABEL_WIDTH) / size, most)) {
    sheet.marks.push({ kind: 'text', x: MARGIN + LABEL_WIDTH, y: sheet.y, text: line, size, colour: INK });
    sheet.y += Math.round(size * 1.5);
  }
  sheet.y += 14;
}

function rule(sheet: Sheet): void {
  sheet.marks.push({ kind: 'box', x: MARGIN, y: sheet.y, width: WIDTH - 2 * MARGIN, height: 2, colour: LINE });
  sheet.y += 30;
}

/** The squares stand on whole units, or a scanner sees grey lines between them. */
function code(sheet: Sheet, squares: readonly (readonly boolean[])[]): void {
  const unit = Math.floor(QR / squares.length);
  const left = Math.round((WIDTH - unit * squares.length) / 2);
  squares.forEach((line, down) => line.forEach((dark, across) => {
    if (dark) sheet.marks.push({ kind: 'box', x: left + across * unit, y: sheet.y + down * unit, width: unit, height: unit, colour: '#000000' });
  }));
  sheet.y += unit * squares.length + 10;
}

/** 回执 as a picture to keep: number, both stamps, the last day, and the code that opens it; no name and no number of a person. */
export function receiptPicture(receipt: Receipt, squares: readonly (readonly boolean[])[], about: string): Picture {
  const { number, agencyName, submittedAt, confirmedAt, description } = receipt;
  const sheet: Sheet = { marks: [], y: MARGIN };
  centred(sheet, '政府信息公开申请提交回执', 40, { bold: true });
  centred(sheet, number, 32);
  sheet.y += 16;
  rule(sheet);
  row(sheet, '向谁申请', agencyName);
  row(sheet, '提交时间', moment(submittedAt));
  row(sheet, '确认收到', confirmedAt ? moment(confirmedAt) : '还没有确认');
  row(sheet, '最迟答复', dueWords(receipt));
  row(sheet, '要的信息', description, MOST_LINES);
  rule(sheet);
  code(sheet, squares);
  centred(sheet, about, 24, { colour: SOFT });
  return { width: WIDTH, height: sheet.y + MARGIN, marks: sheet.marks };
}
