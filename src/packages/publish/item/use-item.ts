import { useCallback, useState } from 'react';
import type { StaffItem } from '@/contract/publishing';
import type { Refused, Reply } from '@/contract/reply';
import type { ItemAction } from '@/domain/publishing/life';
import { call } from '@/services/cloud';
import { openFile } from '@/services/open-file';
import { useReply, type ReplyModel } from '@/services/use-reply';

/** What opens a sheet before it is done. */
type SheetAction = Exclude<ItemAction, 'save'>;

export interface ItemDeed {
  readonly open: SheetAction | undefined;
  readonly refused: Refused | undefined;
  readonly start: (action: SheetAction) => void;
  readonly cancel: () => void;
  /** Does it; the sheet closes when it is done. */
  readonly run: (doing: (item: StaffItem) => Promise<Reply<StaffItem>>) => Promise<void>;
}

export interface ItemPage {
  readonly model: ReplyModel<StaffItem>;
  readonly reload: () => Promise<void>;
  readonly deed: ItemDeed;
  readonly openUpload: (uploadId: string) => Promise<void>;
  readonly notOpened: string;
  /** Why what was just asked for was not done: somebody was quicker, and what is shown now is his. */
  readonly overtaken: string;
}

/** 一条信息, and what is being done to it. */
export function useItem(id: string): ItemPage {
  const { model, reload, show } = useReply(useCallback(() => call('staff', 'staffItem', { id }), [id]));
  const [open, setOpen] = useState<SheetAction>();
  const [refused, setRefused] = useState<Refused>();
  const [notOpened, setNotOpened] = useState('');
  const [overtaken, setOvertaken] = useState('');
  const begin = (action: SheetAction | undefined) => {
    setRefused(undefined);
    setOpen(action);
  };
  return {
    model, reload, notOpened, overtaken,
    deed: {
      open, refused, start: begin, cancel: () => begin(undefined),
      run: async (doing) => {
        if (model.kind !== 'ready') return;
        setOvertaken('');
        const reply = await doing(model.value);
        if (!reply.ok && reply.code === 'editedMeanwhile') {
          // A second tap must not do it to a text nobody has looked at.
          begin(undefined);
          setOvertaken(reply.message);
          await reload();
          return;
        }
        setRefused(reply.ok ? undefined : reply);
        if (!reply.ok) return;
        show(reply.value, reply.at);
        setOpen(undefined);
      },
    },
    openUpload: async (uploadId) => {
      setNotOpened('');
      const reply = await call('staff', 'staffItemFile', { id, uploadId });
      if (!reply.ok) setNotOpened(reply.message);
      else if (!await openFile(reply.value.url, reply.value.name)) setNotOpened('文件没有打开，请再试一次。');
    },
  };
}
