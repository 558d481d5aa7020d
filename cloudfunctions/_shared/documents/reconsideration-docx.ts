import { AlignmentType, type Paragraph } from 'docx';
import type { ReconsiderationForm } from '@/domain/remedy/reconsideration-form';
import { CHARACTER, fontOf, FONTS, heading, INDENT, line, officialDocument, words } from './official-page';

const sectionHead = (text: string): Paragraph => line([words(text, { font: fontOf(FONTS.heading) })], { indent: INDENT, keepNext: true });

/** 行政复议申请书 as it is printed, completed by hand and signed. */
export const reconsiderationDocument = ({ title, sections, to, signature: [who = '', day = ''] }: ReconsiderationForm, applicant: string): Promise<Buffer> => officialDocument({
  title, issuer: applicant,
  children: [
    heading(title), line(''),
    ...sections.flatMap(({ heading: head, lines }) => [sectionHead(head), ...lines.map((text) => line(text, { indent: INDENT }))]),
    line('此致', { indent: INDENT, keepNext: true }), line(to, { keepNext: true }), line('', { keepNext: true }),
    line(who, { alignment: AlignmentType.RIGHT, indent: { right: 8 * CHARACTER }, keepNext: true }), line(day, { alignment: AlignmentType.RIGHT, indent: { right: 4 * CHARACTER } }),
  ],
});
