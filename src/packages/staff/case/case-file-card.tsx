import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { characterCount } from '@/domain/applicant/text';
import { LIMITS } from '@/contract/limits';
import type { Download } from '@/contract/letters';
import type { Refused } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import { aria } from '@/components/aria';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { TextLink } from '@/components/text-link';
import { call } from '@/services/cloud';
import { copy } from '@/services/contact';
import { openFile } from '@/services/open-file';
import { refusalWords } from '../shared/refusal-words';
import { sizeWords } from '@/components/words/size';

const ROWS = [
  { label: '里面有', value: '目录、申请表和附件、每份文书和扫描件、送达证明、办理经过、期限计算', note: '附校验值，谁都可以核对有没有改动' },
  { label: '个人信息', value: '姓名、证件号码和联系方式是全的', note: '只在归档、复议答复、应诉等需要时调取' },
  { label: '会记录', value: '谁、什么时候、为什么调取' },
  { label: '保留', value: '压缩包第二天夜里清掉，要用可以再打包' },
] as const;

function problemOf(reason: string): string | undefined {
  const count = characterCount(reason.trim());
  if (count === 0) return '请填写调取的原因，例如归档、行政复议答复。';
  return count > LIMITS.lookReasonCharacters ? `原因不超过${LIMITS.lookReasonCharacters}字，请精简。` : undefined;
}

function Made({ made }: { readonly made: Download & { readonly files: number } }): ReactNode {
  const [opened, setOpened] = useState(true);
  const open = async () => setOpened(await openFile(made.url, made.name));
  return (
    <View {...aria({ role: 'status', live: 'polite' })}>
      <View className="soft break">{`已经打包：${made.name}，${made.files}个文件，${sizeWords(made.bytes)}。链接十分钟内有效。`}</View>
      <View className="faint break">{`校验值 ${made.sha256}`}</View>
      {opened ? null : <View className="soft">手机没有打开压缩包，请发到电脑上打开。</View>}
      <View className="row">
        <TextLink onTap={() => void open()}>打开或者发给自己</TextLink>
        <TextLink onTap={() => copy(made.sha256)}>复制校验值</TextLink>
      </View>
    </View>
  );
}

/** 案卷: everything of the case as one zip, for a reason that is written down. */
export function CaseFileCard({ current }: { readonly current: StaffCase }): ReactNode {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string>();
  const [refused, setRefused] = useState<Refused>();
  const [made, setMade] = useState<Download & { readonly files: number }>();
  const close = () => {
    setAsking(false);
    setRefused(undefined);
  };
  const pack = async () => {
    const wrong = problemOf(reason);
    setProblem(wrong);
    if (wrong) return;
    const reply = await call('papers', 'caseFile', { id: current.id, reason });
    if (!reply.ok) {
      setRefused(reply);
      return;
    }
    setMade(reply.value);
    setReason('');
    close();
    await openFile(reply.value.url, reply.value.name);
  };
  return (
    <Card title="案卷">
      {made ? <Made made={made} /> : <View className="soft case__words">全部材料打成一个包，归档、复议答复、应诉时用。</View>}
      <Action small kind="ghost" onTap={() => setAsking(true)}>{made ? '再打包一次' : '打包案卷'}</Action>
      <Sheet
        open={asking} title="打包这件申请的案卷？" lead="含申请人的个人信息，调取要有原因。" rows={ROWS} confirm="打包" onConfirm={pack} onCancel={close}
        reveal={problem} error={refused ? refusalWords(refused, true) : undefined}
      >
        <Field
          label="调取的原因" value={reason} limit={LIMITS.lookReasonCharacters} error={problem} placeholder="例如：行政复议答复"
          onChange={(next) => { setReason(next); setProblem(undefined); }}
        />
      </Sheet>
    </Card>
  );
}
