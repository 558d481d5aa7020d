import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Failed, Loading } from '@/components/state';
import { NotCounty } from '../shared/not-county';
import { Done } from './done';
import { ImportSheet } from './import-sheet';
import { ReadingView } from './reading';
import { STAGE_TOP, type NoticeModel } from './use-notice';
import { Writing } from './writing';
import './notice.scss';

function StageView(props: NoticeModel): ReactNode {
  const { stage } = props;
  switch (stage.kind) {
    case 'writing': return <Writing {...props} />;
    case 'reading': return <><ReadingView {...props} stage={stage} /><ImportSheet {...props} stage={stage} /></>;
    case 'done': return <Done imported={stage.imported} />;
  }
}

export function NoticeView(props: NoticeModel): ReactNode {
  const { model, reload } = props;
  if (model.kind === 'loading') return <Loading />;
  if (model.kind === 'failed') return <Failed refused={model.refused} onRetry={reload} />;
  if (!model.value) return <NotCounty />;
  return <View id={STAGE_TOP} className="notice__stage"><StageView {...props} /></View>;
}
