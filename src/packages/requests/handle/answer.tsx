import type { ReactNode } from 'react';
import { LIMITS } from '@/contract/limits';
import type { StaffRequest } from '@/contract/requests';
import { isCorrectionResult, requestResult, resultsOf } from '@/domain/request/results';
import { Choice } from '@/components/choice';
import { Field } from '@/components/field';
import { Sheet } from '@/components/sheet';
import { referenceLine } from '@/services/failure';
import type { Handling } from './use-handling';

type AnswerProps = Handling & { readonly request: StaffRequest };

/** 答复: the result, what goes with it, and where else it belongs. */
export function AnswerForm({ request, typed, problems, attempts, change }: AnswerProps): ReactNode {
  const chosen = typed.result && requestResult(typed.result);
  const options = resultsOf(request.kind).map((value) => ({ value, label: requestResult(value).label }));
  const wrong = Object.keys(problems)[0];
  return (
    <>
      <Choice label="办理结果" options={options} value={typed.result} error={problems.result} onChange={(result) => change({ ...typed, result })} />
      {chosen?.agency ? (
        <Field label="哪个机关" value={typed.agency} error={problems.agency} limit={LIMITS.factCharacters} hint="名称，最好带上电话" focusRequest={wrong === 'agency' ? attempts : undefined} onChange={(agency) => change({ ...typed, agency })} />
      ) : null}
      <Field
        label="说明" multiline value={typed.words} limit={LIMITS.reasonsCharacters} error={problems.words} hint={`写明${chosen?.words ?? '答复的内容'}`}
        focusRequest={wrong === 'words' ? attempts : undefined} onChange={(words) => change({ ...typed, words })}
      />
    </>
  );
}

/** What will happen, before it does. */
export function AnswerSheet({ request, typed, asking, refused, submit, cancel }: AnswerProps): ReactNode {
  const { result } = typed;
  if (!result) return null;
  const letter = isCorrectionResult(result);
  return (
    <Sheet
      open={asking} title="这样答复？" confirm={letter ? '出文书并答复' : '答复'} onConfirm={submit} onCancel={cancel}
      error={refused ? `${refused.message}写的内容都在。${referenceLine(refused)}` : undefined}
      rows={[
        { label: '办理结果', value: requestResult(result).label },
        ...(letter ? [{ label: '文书', value: '政府信息更正答复书', note: '取下一个文号，写明理由和救济途径' }] : []),
        { label: '告诉谁', value: request.paper ? '他没有小程序' : '提出的人', note: request.paper ? '请把答复书打印、盖章，寄给或者当面交给他' : '马上在“消息”里看得到' },
        { label: '不能撤销', value: '只答复一次' },
      ]}
    />
  );
}
