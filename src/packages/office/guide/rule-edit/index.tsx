import { useCallback, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { PublicRule } from '@/contract/rules';
import { LIMITS } from '@/contract/limits';
import { Action } from '@/components/action';
import { aria } from '@/components/aria';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Check } from '@/components/choice';
import { Field } from '@/components/field';
import { DAY_EXAMPLE } from '@/components/field/typed-day';
import { KeptFile, UnderwayFile } from '@/components/files/file-row';
import { Icon } from '@/components/icon';
import { Page } from '@/components/page';
import { Failed, Loading } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { cloudToday } from '@/services/cloud-day';
import { call } from '@/services/cloud';
import { useReply } from '@/services/use-reply';
import { pickFiles } from '@/services/pick-file';
import { AbolishRule, PublishRule } from './sheets';
import { useRule, type RuleEditModel, type RuleField } from './use-rule';
import '../shared/guide.scss';

function Text({ name, edit: { typed, problems, attempts, change }, ...field }: { readonly name: Exclude<RuleField, 'uploadId'>; readonly edit: RuleEditModel; readonly label: string; readonly placeholder?: string; readonly hint?: string; readonly optional?: boolean; readonly multiline?: boolean; readonly limit?: number }): ReactNode {
  const first = Object.keys(problems)[0] === name;
  return <Field {...field} value={typed[name]} error={problems[name]} focusRequest={first ? attempts : 0} onChange={(value) => change({ [name]: value })} />;
}

/** 文件: one, in place of the text or beside it. */
function FileField({ edit }: { readonly edit: RuleEditModel }): ReactNode {
  const { typed, uploads, problems, stored, change } = edit;
  const before = stored?.edition.file;
  return (
    <Card title="文件" aside="PDF 或者 .docx">
      {before && typed.uploads.length === 0 ? <Check label={`沿用上一版的文件：${before.name}`} checked={typed.keepFile} onChange={(keepFile) => change({ keepFile })} /> : null}
      {typed.uploads.map((file) => <KeptFile key={file.uploadId} file={file} onRemove={() => uploads.remove(file.uploadId)} />)}
      {uploads.underway.map((row) => <UnderwayFile key={row.id} row={row} onRetry={() => uploads.retry(row.id)} onDismiss={() => uploads.dismiss(row.id)} />)}
      <View className="guide-pages__wrong" {...aria({ live: 'polite' })}>{problems.uploadId ? <><Icon name="alert" /> {problems.uploadId}</> : null}</View>
      {typed.uploads.length === 0 ? <Action small kind="ghost" onTap={() => uploads.add(() => pickFiles(1))}>{before ? '换一个文件' : '添加文件'}</Action> : null}
    </Card>
  );
}

function Fields({ edit }: { readonly edit: RuleEditModel }): ReactNode {
  return (
    <>
      <Card>
        <Text edit={edit} name="title" label="制度名称" placeholder="例如 政府信息公开保密审查办法" />
        <Text edit={edit} name="documentNumber" label="文号" optional placeholder="例如 乔政办发〔2026〕3号" />
        <Text edit={edit} name="madeOn" label="印发日期" placeholder={DAY_EXAMPLE} />
        <Text edit={edit} name="body" label="正文" optional multiline limit={LIMITS.ruleBodyCharacters} hint="有文件的可以不写正文；写了正文，居民不用下载就能看" />
        {edit.typed.version > 0 ? <Text edit={edit} name="note" label="修改说明" optional placeholder="改了哪一条" /> : null}
      </Card>
      <FileField edit={edit} />
    </>
  );
}

function RuleForm({ agency, stored }: { readonly agency: string; readonly stored: PublicRule | undefined }): ReactNode {
  const edit = useRule(agency, stored);
  const [asking, setAsking] = useState<'publish' | 'abolish'>();
  const { typed, check, publish, abolish, refused, startAnew } = edit;
  const close = () => setAsking(undefined);
  const today = cloudToday();
  return (
    <Page title={stored ? '编辑制度' : '添加制度'} bar={<BottomBar><Action onTap={() => { if (check()) setAsking('publish'); }}>发布</Action></BottomBar>}>
      {refused?.code === 'stale' ? <View className="guide-pages__wrong">{refused.message}<TextLink onTap={() => { startAnew(); close(); }}>放弃我的改动</TextLink></View> : null}
      <Fields edit={edit} />
      {stored && today ? <View className="centre"><TextLink onTap={() => setAsking('abolish')}>废止这项制度</TextLink></View> : null}
      {asking === 'publish' ? <PublishRule typed={typed} refused={refused} onPublish={publish} onClose={close} /> : null}
      {asking === 'abolish' && today ? <AbolishRule title={typed.title} today={today} onAbolish={abolish} onClose={close} /> : null}
    </Page>
  );
}

function StoredRule({ agency, id }: { readonly agency: string; readonly id: string }): ReactNode {
  const { model, reload } = useReply(useCallback(() => call('public', 'getRule', { agencyId: agency, id }), [agency, id]));
  if (model.kind === 'ready') return <RuleForm key={model.value.version} agency={agency} stored={model.value} />;
  return <Page title="编辑制度">{model.kind === 'loading' ? <Loading>正在打开制度</Loading> : <Failed refused={model.refused} onRetry={reload} />}</Page>;
}

/** 添加制度, or the next edition of one, or its end. */
export default function RuleEditPage(): ReactNode {
  const { agency = '', id } = useRouter().params;
  return id ? <StoredRule agency={agency} id={id} /> : <RuleForm agency={agency} stored={undefined} />;
}
