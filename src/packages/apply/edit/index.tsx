import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import type { ApplicationDetail } from '@/contract/applicant';
import { LIMITS } from '@/contract/limits';
import { Action } from '@/components/action';
import { BottomBar } from '@/components/bottom-bar';
import { Card } from '@/components/card';
import { Choice } from '@/components/choice';
import { Field } from '@/components/field';
import { Files } from '@/components/files';
import { Page } from '@/components/page';
import { Sheet } from '@/components/sheet';
import { Empty } from '@/components/state';
import { deliveryLabel, FORM_CHOICES, FORMS } from '@/domain/statute/provision';
import { ReadingPage } from '@/pages/reading/reading-page';
import { useApplication } from '../detail/use-application';
import { backToDetail } from '../shared/back-to-detail';
import { LIST } from '../shared/links';
import { moment } from '../shared/moment';
import { useEdit, type EditModel } from './use-edit';

const TITLE = '修改申请内容';
const FORM_OPTIONS = FORM_CHOICES.map((value) => ({ value, label: FORMS[value] }));

function Ways({ model: { edited, deliveries, errors, change }, form }: { readonly model: EditModel; readonly form: NonNullable<EditModel['edited']['form']> }): ReactNode {
  const options = deliveries.map((value) => ({ value, label: deliveryLabel(form, value) }));
  return <Choice label="怎么送到你手里" options={options} value={edited.delivery} error={errors.delivery} onChange={(delivery) => change({ delivery })} />;
}

function Ready({ application }: { readonly application: ApplicationDetail }): ReactNode {
  const model = useEdit(application);
  const { edited, uploads, lacksAddress, errors, problem, asking, refused, change, ask, cancel, confirm } = model;
  const { number, agencyShortName, submittedAt } = application;
  return (
    <Page title={TITLE} terms bar={<BottomBar note={problem}><Action onTap={ask}>保存修改</Action></BottomBar>}>
      <Card><View className="text">{`${agencyShortName}还没有人打开看过，现在可以改。编号和提交时间不变，改以前的内容留在经过里。`}</View></Card>
      <Card>
        <Field label="要什么信息" multiline limit={LIMITS.descriptionCharacters} value={edited.description} onChange={(description) => change({ description })} error={errors.description} />
        <Choice label="要什么样的" options={FORM_OPTIONS} value={edited.form} error={errors.form} onChange={(form) => change({ form })} />
        {edited.form ? <Ways model={model} form={edited.form} /> : null}
        {lacksAddress ? <View className="faint">申请里没有写邮箱或者地址的，不能选发邮箱、邮寄。</View> : null}
      </Card>
      <Card title="附件"><Files kept={edited.uploads} uploads={uploads} error={errors.uploads} /></Card>
      {asking ? (
        <Sheet
          open title="保存修改？" confirm="保存修改" onConfirm={confirm} onCancel={cancel} error={refused}
          rows={[
            { label: '申请编号', value: number, note: '不变' }, { label: '提交时间', value: moment(submittedAt), note: '不变' },
            { label: '会怎样', value: `${agencyShortName}看到的是改后的内容`, note: '改以前的内容留在经过里' }, { label: '告诉谁', value: agencyShortName },
          ]}
        />
      ) : null}
    </Page>
  );
}

/** 修改申请, until somebody of the office has opened it. */
export default function EditPage(): ReactNode {
  const { params: { id = '' } } = useRouter();
  const opened = useApplication(id);
  const { reading } = opened;
  if (reading.kind !== 'ready') return <ReadingPage title={TITLE} opened={opened} elsewhere={LIST}>{() => null}</ReadingPage>;
  const application = reading.value;
  if (application.canEdit) return <Ready application={application} />;
  return (
    <Page title={TITLE}>
      <Empty title="现在不能再改" action={{ label: '看这件申请', onTap: () => backToDetail(id) }}>
        单位已经打开看过，或者已经在办。有要更正、要补充的，可以用“补充材料”交来。
      </Empty>
    </Page>
  );
}
