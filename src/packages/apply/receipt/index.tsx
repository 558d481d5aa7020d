import type { ReactNode } from 'react';
import Taro, { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { civilDateAt } from '@/domain/calendar/instant';
import { ReadingPage } from '@/pages/reading/reading-page';
import { copy } from '@/services/contact';
import { FollowingCard } from '../shared/following-card';
import { detailPath, LIST } from '../shared/links';
import { useReceipt } from './use-receipt';
import { ReceiptView } from './view';
import './receipt.scss';

/** 提交回执. */
export default function ReceiptPage(): ReactNode {
  const { params: { id = '', earlier, next } } = useRouter();
  const opened = useReceipt(id);
  const { reading } = opened;
  return (
    <ReadingPage
      title="提交回执" opened={opened} elsewhere={LIST}
      bar={(receipt) => (
        <BottomBar>
          <Action kind="ghost" onTap={() => copy(receipt.number)}>复制编号</Action>
          <Action onTap={() => void Taro.redirectTo({ url: detailPath(receipt.id) })}>看这件申请</Action>
        </BottomBar>
      )}
    >
      {(receipt) => (reading.kind === 'ready' ? <><FollowingCard draftId={next} /><ReceiptView receipt={receipt} today={civilDateAt(reading.at)} earlier={earlier === '1'} /></> : null)}
    </ReadingPage>
  );
}
