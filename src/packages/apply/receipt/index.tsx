import { useState, type ReactNode } from 'react';
import Taro, { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { PictureCanvas } from '@/components/picture-canvas';
import { qrSquares } from '@/components/qr-code/qr-svg';
import type { Receipt } from '@/contract/applicant';
import { civilDateAt } from '@/domain/calendar/instant';
import { ReadingPage } from '@/pages/reading/reading-page';
import { copy } from '@/services/contact';
import { savePicture, SAVED_WORDS } from '@/services/save-picture';
import { FollowingCard } from '../shared/following-card';
import { detailPath, LIST } from '../shared/links';
import { CODE_WORDS, receiptLink } from './code';
import { receiptPicture } from './picture';
import { useReceipt } from './use-receipt';
import { ReceiptView } from './view';
import './receipt.scss';

/** 提交回执. */
export default function ReceiptPage(): ReactNode {
  const { params: { id = '', earlier, next } } = useRouter();
  const opened = useReceipt(id);
  const { reading } = opened;
  const [said, setSaid] = useState<string>();
  const keep = async (receipt: Receipt) => {
    setSaid(SAVED_WORDS[await savePicture(receiptPicture(receipt, qrSquares(receiptLink(receipt)), CODE_WORDS), `提交回执 ${receipt.number}`)]);
  };
  return (
    <ReadingPage
      title="提交回执" opened={opened} elsewhere={LIST}
      bar={(receipt) => (
        <BottomBar note={said}>
          <Action kind="ghost" onTap={() => keep(receipt)}>存成图片</Action>
          <Action onTap={() => void Taro.redirectTo({ url: detailPath(receipt.id) })}>看这件申请</Action>
        </BottomBar>
      )}
    >
      {(receipt) => (reading.kind === 'ready' ? (
        <>
          <FollowingCard draftId={next} />
          <ReceiptView receipt={receipt} today={civilDateAt(reading.at)} earlier={earlier === '1'} />
          <Card cells><Cell title={receipt.number} note="申请编号" act="复制" onTap={() => copy(receipt.number)} /></Card>
          <PictureCanvas />
        </>
      ) : null)}
    </ReadingPage>
  );
}
