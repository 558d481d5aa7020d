import { GUIDE_SECTION_KEYS, GUIDE_SECTIONS, type GuideRow, type GuideSection } from './section';

const rowText = ({ value, note }: GuideRow): string => `${value}/${note ?? ''}`;

function changesIn(before: GuideSection | undefined, after: GuideSection | undefined, title: string): readonly string[] {
  if (!before) return after ? [`新增“${title}”`] : [];
  if (!after) return [`去掉“${title}”`];
  const labels = [...new Set([...after.rows, ...before.rows].map(({ label }) => label))];
  const of = (section: GuideSection, label: string) => section.rows.filter((row) => row.label === label).map(rowText).join('\n');
  const rows = labels.filter((label) => of(before, label) !== of(after, label)).map((label) => `${title}：${label}`);
  return before.paragraphs.join('\n') === after.paragraphs.join('\n') ? rows : [...rows, title];
}

/** 改了什么, from one edition to the next, in words; empty when nothing did. */
export const guideChanges = (before: readonly GuideSection[], after: readonly GuideSection[]): readonly string[] =>
  GUIDE_SECTION_KEYS.flatMap((key) => {
    const find = (sections: readonly GuideSection[]) => sections.find((section) => section.key === key);
    return changesIn(find(before), find(after), GUIDE_SECTIONS[key]);
  });
