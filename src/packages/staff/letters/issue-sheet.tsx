import type { ReactNode } from 'react';
import { isNumbered, LETTERS } from '@/domain/statute/letters';
import { articleLabel } from '@/domain/statute/article';
import { Sheet } from '@/components/sheet';
import { refusalWords } from '../shared/refusal-words';
import type { LetterModel, OpenedLetter } from './use-letter';

const TO = { applicant: '申请人', thirdParty: '第三方', agency: '有关机关', file: '留在案卷里' } as const;

function rowsOf({ preview: { kind, letter, practice } }: OpenedLetter) {
  const { to, role } = LETTERS[kind];
  const numbered = isNumbered(kind) && !practice;
  return [
    { label: '文号', value: numbered ? '取本年的下一个号' : '不占文号', note: numbered ? '取了就用掉；没有出成的号记作废，不再用' : practice ? '练习件不取号，也不能发出' : '凭申请编号' },
    { label: '成文日期', value: letter?.date.trim() || '留空，签收时填写' },
    { label: '给谁', value: TO[to] },
    { label: '会生成', value: '可以打印盖章的文书（docx）', note: '姓名写全，存进案卷，打开会记入查阅日志' },
    { label: '接下来', value: role === 'record' ? '打印，请对方签收，上传签好的' : '打印盖章，上传扫描件，登记送达' },
    { label: '不能撤销', value: '出了就不能改；写错了要另行登记改正' },
  ];
}

/** Effect before action: what issuing a letter does. */
export function IssueSheet({ opened, asking, refused, issue, cancel, typed }: LetterModel & { readonly opened: OpenedLetter }): ReactNode {
  const { kind, title } = opened.preview;
  return (
    <Sheet
      open={asking} title={`出《${title}》？`} lead={`依据：${LETTERS[kind].rules.map(articleLabel).join('、')}`} rows={rowsOf(opened)}
      confirm="出文书" onConfirm={issue} onCancel={cancel} error={refused ? refusalWords(refused, typed.name !== '' || typed.atStake !== '') : undefined}
    />
  );
}
