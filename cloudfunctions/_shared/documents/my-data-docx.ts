import { heading, INDENT, line, officialDocument } from './official-page';
import { ruledTable } from './table';

/** A part of the file: an application, a draft, who looked. */
export interface DataPart {
  readonly title: string;
  readonly rows: readonly (readonly [string, string])[];
}

const TITLE = '我的资料';

/** 我的资料 as one reads it, part by part. @param made the moment it was made, in words */
export const myDataDocument = (parts: readonly DataPart[], made: string): Promise<Buffer> => officialDocument({
  title: TITLE, issuer: TITLE,
  children: [
    heading(TITLE), line(`生成时间：${made}。这里是关于你的全部内容，请妥善保管。`, { indent: INDENT }),
    ...parts.flatMap(({ title, rows }) => [line(''), line(title, { indent: INDENT, keepNext: true }), ruledTable(rows, { widths: [3, 7], size: 24 })]),
  ],
});
