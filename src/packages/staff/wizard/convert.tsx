import { useState, type ReactNode } from 'react';
import { useKept } from '@/services/use-kept';
import { LIMITS } from '@/contract/limits';
import type { Refused } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { call } from '@/services/cloud';
import { referenceLine } from '@/services/failure';
import { requestInstead } from '../shared/routes';

interface Told { readonly agreed: string }
const BLANK: Told = { agreed: '' };
const parse = (value: unknown): Told | undefined => {
  const { agreed } = (value ?? {}) as Partial<Record<keyof Told, unknown>>;
  return typeof agreed === 'string' ? { agreed } : undefined;
};

function problemOf(agreed: string): string | undefined {
  const count = [...agreed.trim()].length;
  if (count === 0) return '请写明什么时候、怎么向申请人说明的，申请人怎么同意的。';
  return count > LIMITS.factCharacters ? `最多写${LIMITS.factCharacters}字，现在是${count}字，请精简。` : undefined;
}

/** 转为更正 in one step: what becomes of the application and of the request, before it is done. */
export function ConvertBar({ current }: { readonly current: StaffCase }): ReactNode {
  const { id, version, intake } = current;
  const { value: { agreed }, set, drop } = useKept(`staff.convert:${id}`, parse, BLANK);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [refused, setRefused] = useState<Refused>();
  const convert = async () => {
    const wrong = problemOf(agreed);
    setProblem(wrong);
    if (wrong) return;
    const reply = await call('staff', 'convertToCorrection', { id, version, agreed });
    setRefused(reply.ok ? undefined : reply);
    if (!reply.ok) return;
    drop();
    requestInstead(reply.value.requestId);
  };
  const told = intake?.paper ? '请用电话或者信告诉他新的编号' : '马上在“消息”里告诉他新的编号';
  return (
    <>
      <BottomBar><Action onTap={() => setAsking(true)}>转为更正</Action></BottomBar>
      <Sheet
        open={asking} title="把这件申请转为更正？" confirm="转为更正" onConfirm={convert} onCancel={() => setAsking(false)} reveal={problem}
        error={refused ? `${refused.message}写的内容都在。${referenceLine(refused)}` : undefined}
        rows={[
          { label: '这件申请', value: '按“其他处理—其他”办结', note: '和申请人撤回一样计入表三，原因写明转为更正' },
          { label: '更正请求', value: '内容、申请人、附件照旧，另外编号', note: '不计入表三，答复用更正答复书' },
          { label: '申请人', value: told },
          { label: '不能撤销', value: '申请人不同意的不要转，直接拟定答复' },
        ]}
      >
        <Field label="申请人怎么同意的" multiline value={agreed} limit={LIMITS.factCharacters} error={problem} placeholder="例如：3月2日上午打电话说明，本人同意按更正办理" onChange={(text) => { set({ agreed: text }); setProblem(undefined); }} />
      </Sheet>
    </>
  );
}
