import { useState, type ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import type { Refused } from '@/contract/reply';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { backToCase } from '../shared/routes';
import { openLetterFile } from './open-letter';
import { issuedOf, useLetter, type LetterModel } from './use-letter';
import { LetterView } from './view';

/** One primary action: open what was issued, or issue what is ready. */
function Bar({ id, place, model, problems, ask }: LetterModel): ReactNode {
  const [failed, setFailed] = useState<Pick<Refused, 'message' | 'reference'>>();
  if (model.kind !== 'ready') return null;
  const { preview: { state, missing }, letters: { mayIssue } } = model.value;
  const issued = issuedOf(model.value);
  if (issued) {
    const toServe = mayIssue && issued.serves === 'answer' && !issued.service;
    return (
      <BottomBar note={failed?.message}>
        <Action kind={toServe ? 'ghost' : 'primary'} onTap={() => openLetterFile(id, place).then(setFailed)}>打开文书</Action>
        {toServe ? <Action onTap={() => backToCase(id)}>去送达</Action> : null}
      </BottomBar>
    );
  }
  if (!mayIssue || state === 'unsigned') return null;
  // What is missing stands above the button, however long the letter is.
  return <BottomBar note={Object.values(problems)[0] ?? missing}><Action onTap={ask}>出文书</Action></BottomBar>;
}

export default function LetterPage(): ReactNode {
  const { id = '', place = '' } = useRouter().params;
  const letter = useLetter(id, place);
  return <Page title="文书" bar={<Bar {...letter} />}><LetterView {...letter} /></Page>;
}
