import { useState, type ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Page } from '@/components/page';
import { scrollToTop } from '@/services/scroll';
import { PublishSheet } from './publish-sheet';
import { useGuideDesk } from './use-guide-desk';
import { GuideEditView } from './view';
import '../shared/guide.scss';

/** 公开指南 of an agency, edited: save what was typed, then publish what was saved. */
export default function GuideEditPage(): ReactNode {
  const { agency = '' } = useRouter().params;
  const desk = useGuideDesk(agency);
  const [publishing, setPublishing] = useState(false);
  const { model, unsaved, save, publish, refused, notice } = desk;
  const ready = model.kind === 'ready' && model.value.mayEdit ? model.value : undefined;
  const publishable = ready && ready.contact && (ready.editions.length === 0 || ready.changes.length > 0);
  const bar = ready && unsaved
    ? <BottomBar note="改过，还没有保存"><Action onTap={save}>保存</Action></BottomBar>
    : publishable ? <BottomBar note={[notice, ready.editions.length === 0 ? '还没有发布过' : `有${ready.changes.length}处没有发布`].filter(Boolean).join('')}><Action onTap={() => setPublishing(true)}>发布</Action></BottomBar> : undefined;
  return (
    <Page title="公开指南" bar={bar}>
      <GuideEditView {...desk} />
      {publishing && ready ? <PublishSheet desk={ready} refused={refused} onPublish={async (note) => {
        const done = await publish(note);
        if (done) scrollToTop('guide-top');
        return done;
      }} onClose={() => setPublishing(false)} /> : null}
    </Page>
  );
}
