import type { ReactNode } from 'react';
import { LIMITS } from '@/contract/limits';
import type { StaffRequest } from '@/contract/requests';
import { isCorrectionResult, requestResult, resultsOf } from '@/domain/request/results';
import { Choice } from '@/components/choice';
import { Field } from '@/components/field';
import { PickField } from '@/components/pick-field';
import { Sheet } from '@/components/sheet';
import { referenceLine } from '@/services/failure';
import { ELSEWHERE, writesAgency } from './typed';
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
      {typed.result === 'passedOn' && request.targets.length > 0 ? (
        <PickField
          label="转给哪个机关" notChosen="请选择" value={typed.to} error={problems.to} hint="在这里的机关，签发以后直接转过去，对方有新的编号，提出的人也收到消息"
          options={[...request.targets.map(({ agencyId, name }) => ({ value: agencyId, label: name })), { value: ELSEWHERE, label: '不在这里的机关' }]}
          onChange={(to) => change({ ...typed, ...(to && { to }) })}
        />
      ) : null}
      {writesAgency(typed, request.targets) ? (
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
  const toward = request.targets.find(({ agencyId }) => agencyId === typed.to)?.name ?? typed.agency;
  const { result } = typed;
  if (!result) return null;
  const letter = isCorrectionResult(result);
  return (
    <Sheet
      open={asking} title={letter ? '提交签发？' : '这样答复？'} confirm={letter ? '提交签发' : '答复'} onConfirm={submit} onCancel={cancel}
      error={refused ? `${refused.message}写的内容都在。${referenceLine(refused)}` : undefined}
      rows={[
        { label: '办理结果', value: requestResult(result).label },
        ...(requestResult(result).agency ? [{ label: result === 'passedOn' ? '转给谁' : '哪个机关', value: toward }] : []),
        ...(letter ? [
          { label: '文书', value: '政府信息更正答复书', note: '签发的时候取文号，写明理由和救济途径' },
          { label: '谁签发', value: '另一个人：分管领导或者公开机构负责人', note: '签发以后才发出；他可以退回给你改' },
        ] : [
          { label: '告诉谁', value: request.paper ? '他没有小程序' : '提出的人', note: request.paper ? '请打电话或者写信告诉他' : '马上在“消息”里看得到' },
          { label: '不能撤销', value: '只答复一次' },
        ]),
      ]}
    />
  );
}
