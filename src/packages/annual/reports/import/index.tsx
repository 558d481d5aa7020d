import { useState, type ReactNode } from 'react';
import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { readDate } from '@/domain/elsewhere/read-date';
import { IMPORT_REVIEW_WORDS } from '@/domain/report-work/importing';
import { aria } from '@/components/aria';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { Page } from '@/components/page';
import { Sheet } from '@/components/sheet';
import { Empty, Failed } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { openHome, traceInstead, yearReportInstead } from '../shared/routes';
import { begunWords } from './kept-import';
import { ReadView, type ImportErrors } from './read-view';
import { useImport, type Import } from './use-import';
import './import.scss';

/** As the contract takes it; longer reports are uploaded. */
const MOST_PASTED = 30_000;

/** 上次没有导完的: nothing that was typed is typed again. */
function GoOn({ work: { begun, goOn } }: { readonly work: Import }): ReactNode {
  if (!begun) return null;
  return (
    <Card title="上次没有导完的">
      <View className="text break">{`${begunWords(begun)}。`}</View>
      {begun.source ? <View className="import__pick"><Action small onTap={goOn}>接着上次的</Action></View> : <View className="soft">传上来的文件只留到当天夜里。请在下面重新选同一个文件，改正的、确认的都还在。</View>}
    </Card>
  );
}

function Choose({ work }: { readonly work: Import }): ReactNode {
  return (
    <>
      <GoOn work={work} />
      <Card title="选文件">
        <View className="soft">公布过的年报原件：Word（.docx、.doc）、Excel（.xlsx）、网页（.html）、文本（.txt），20 MB 以内。从微信聊天或者电脑里选。PDF 打开以后全选、复制，粘贴在下面。</View>
        <View className="soft">{IMPORT_REVIEW_WORDS}</View>
        <View className="import__pick"><Action kind={work.begun?.source ? 'ghost' : 'primary'} onTap={work.pick}>选一个文件</Action></View>
      </Card>
      <Card title="或者粘贴">
        <Field label="年报全文" multiline value={work.text} onChange={work.type} limit={MOST_PASTED} hint="从公布的网页上全选、复制，粘贴到这里；三张表也要带上" error={work.text.length > MOST_PASTED ? '太长了，请存成文本文件再上传。' : undefined} />
        <Action kind="ghost" disabled={work.text.trim() === '' || work.text.length > MOST_PASTED} onTap={work.readPaste}>读粘贴的文字</Action>
      </Card>
    </>
  );
}

function Bar({ work, errors, onPublish }: { readonly work: Import; readonly errors: ImportErrors; readonly onPublish: () => void }): ReactNode {
  const { preview, confirmed } = work;
  if (!preview || preview.refusal || preview.existing?.same) return undefined;
  const left = preview.points.filter(({ key }) => !confirmed.has(key)).length;
  return (
    <BottomBar note={left > 0 ? `还有${left}处没有确认` : errors.reason ?? errors.place ?? errors.on ?? '都确认了'}>
      <Action disabled={left > 0} onTap={onPublish}>{preview.review ? '送审' : '公布'}</Action>
    </BottomBar>
  );
}

/** What is still to be written before it can go out. */
function missingOf({ preview, typed: { reason, place, on } }: Import): ImportErrors {
  return {
    ...(preview?.existing !== undefined && reason.trim() === '' && { reason: '请写明为什么更新' }),
    ...(preview?.review && place.trim().length < 4 && { place: '请写原件公布在哪里，例如网址' }),
    ...(preview?.review && !('on' in readDate(on)) && { on: '请写原件公布的日期，例如2026年1月21日' }),
  };
}

function ImportPage({ agencyId }: { readonly agencyId: string }): ReactNode {
  const work = useImport(agencyId);
  const [asking, setAsking] = useState(false);
  const [errors, setErrors] = useState<ImportErrors>({});
  const { preview, refused, working } = work;
  const review = preview?.review === true;
  const ask = () => {
    const missing = missingOf(work);
    setErrors(missing);
    if (Object.keys(missing).length === 0) setAsking(true);
  };
  const publish = async () => {
    const done = await work.publish();
    if (done) (done.review ? yearReportInstead : traceInstead)(agencyId, done.year);
  };
  return (
    <Page title="导入年报" bar={<Bar work={work} errors={errors} onPublish={ask} />}>
      <View className="soft" {...aria({ role: 'status', live: 'polite' })}>{working}</View>
      {refused && !asking ? <Failed refused={refused} safe="没有公布任何内容，粘贴的、改正的都在。" onRetry={work.again} retryLabel="重新选" /> : null}
      {preview ? (
        <>
          <View className="import__again"><TextLink onTap={work.again}>换一份</TextLink></View>
          <ReadView work={work} preview={preview} errors={errors} />
        </>
      ) : <Choose work={work} />}
      <Sheet
        open={asking} title={review ? `把 ${preview.year ?? ''} 年度报告送审？` : `公布 ${preview?.year ?? ''} 年度报告？`}
        rows={[
          review ? { label: '以后', value: '别人审核、审定都通过就公布', note: '你导入的，你不能审核、审定' } : { label: '谁看得到', value: '所有人，马上' },
          { label: '记下', value: `你导入的，对照原件确认了${preview?.points.length ?? 0}处、改正了${preview?.corrected.length ?? 0}处，原件留存` },
          ...(preview?.existing ? [{ label: '原来的', value: `第${preview.existing.version}版成为以前的版本，仍能打开` }] : []),
        ]}
        {...(refused && { error: refused.message })}
        confirm={review ? '送审' : '公布'} onConfirm={publish} onCancel={() => setAsking(false)}
      />
    </Page>
  );
}

/** 导入一份公布过的年报. */
export default function ImportRoute(): ReactNode {
  const { agency } = useRouter().params;
  return agency ? <ImportPage agencyId={agency} /> : <Page title="导入年报"><Empty title="还不知道是哪个单位" action={{ label: '回到今天', onTap: openHome }}>请从“年报”里进入。</Empty></Page>;
}
