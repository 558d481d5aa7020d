import type { ReactNode } from 'react';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { backToCounty } from '../shared/routes';
import type { NoticeModel } from './use-notice';

/** The action of each stage, at the thumb. */
export function NoticeBar({ model, stage, read, back, ask }: NoticeModel): ReactNode {
  if (model.kind !== 'ready' || !model.value) return null;
  switch (stage.kind) {
    case 'writing': return <BottomBar><Action onTap={read}>看看读懂了什么</Action></BottomBar>;
    case 'reading': return (
      <BottomBar>
        <Action kind={stage.preview.doubts.length > 0 ? 'primary' : 'ghost'} onTap={back}>回去改</Action>
        {stage.preview.doubts.length > 0 ? null : <Action onTap={ask}>导入</Action>}
      </BottomBar>
    );
    case 'done': return <BottomBar><Action onTap={backToCounty}>回到全县</Action></BottomBar>;
  }
}
