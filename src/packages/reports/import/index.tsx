import { useState, type ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { aria } from '@/components/aria';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { Page } from '@/components/page';
import { Sheet } from '@/components/sheet';
import { Empty, Failed } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { openHome, traceInstead } from '../shared/routes';
import { ReadView } from './read-view';
import { useImport, type Import } from './use-import';
import './import.scss';

/** As the contract takes it; longer reports are uploaded. */
const MOST_PASTED = 30_000;

function Choose({ work }: { readonly work: Import }): ReactNode {
  return (
    <>
      <Card title="选文件">
        <View className="soft">公布过的年报原件：Word（.docx、.doc）、Excel（.xlsx）、网页（.html）、文本（.txt），20 MB 以内。从微信聊天或者电脑里选。PDF 打开以后全选、复制，粘贴在下面。</View>
        <View className="import__pick"><Action onTap={work.pick}>选一个文件</Action></View>
      </Card>
      <Card title="或者粘贴">
        <Field label="年报全文" multiline value={work.text} onChange={work.type} limit={MOST_PASTED} hint="从公布的网页上全选、复制，粘贴到这里；三张表也要带上" error={work.text.length > MOST_PASTED ? '太长了，请存成文本文件再上传。' : undefined} />
        <Action kind="ghost" disabled={work.text.trim() === '' || work.text.length > MOST_PASTED} onTap={work.readPaste}>读粘贴的文字</Action>
      </Card>
    </>
  );
}

function Bar({ work, onPublish }: { readonly work: Import; readonly onPublish: () => void }): ReactNode {
  const { preview, confirmed } = work;
  if (!preview || preview.refusal || preview.existing?.same) return undefined;
  const left = preview.points.filter(({ key }) => !confirmed.has(key)).length;
  return (
    <BottomBar note={left > 0 ? `还有${left}处没有确认` : '都确认了'}>
      <Action disabled={left > 0} onTap={onPublish}>公布</Action>
    </BottomBar>
  );
}

function ImportPage({ agencyId }: { readonly agencyId: string }): ReactNode {
  const work = useImport(agencyId);
  const [asking, setAsking] = useState(false);
  const [reasonError, setReasonError] = useState<string>();
  const { preview, refused, working } = work;
  const ask = () => {
    const missing = preview?.existing !== undefined && work.reason.trim() === '';
    setReasonError(missing ? '请写明为什么更新' : undefined);
    if (!missing) setAsking(true);
  };
  const publish = async () => {
    const year = await work.publish();
    if (year !== undefined) traceInstead(agencyId, year);
  };
  return (
    <Page title="导入年报" bar={<Bar work={work} onPublish={ask} />}>
      <View className="soft" {...aria({ role: 'status', live: 'polite' })}>{working}</View>
      {refused && !asking ? <Failed refused={refused} safe="没有公布任何内容，粘贴的文字都在。" onRetry={work.again} retryLabel="重新选" /> : null}
      {preview ? (
        <>
          <View className="import__again"><TextLink onTap={work.again}>换一份</TextLink></View>
          <ReadView work={work} preview={preview} error={reasonError} />
        </>
      ) : <Choose work={work} />}
      <Sheet
        open={asking} title={`公布 ${preview?.year ?? ''} 年度报告？`}
        rows={[
          { label: '谁看得到', value: '所有人，马上' },
          { label: '记下', value: `你导入的，对照原件确认了${preview?.points.length ?? 0}处、改正了${preview?.corrected.length ?? 0}处，原件留存` },
          ...(preview?.existing ? [{ label: '原来的', value: `第${preview.existing.version}版成为以前的版本，仍能打开` }] : []),
        ]}
        {...(refused && { error: refused.message })}
        confirm="公布" onConfirm={publish} onCancel={() => setAsking(false)}
      />
    </Page>
  );
}

/** 导入一份公布过的年报. */
export default function ImportRoute(): ReactNode {
  const { agency } = useRouter().params;
  return agency ? <ImportPage agencyId={agency} /> : <Page title="导入年报"><Empty title="还不知道是哪个单位" action={{ label: '回到今天', onTap: openHome }}>请从“年报”里进入。</Empty></Page>;
}
