import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { categoriesOf, isCategoryKey, type CategoryKey } from '@/domain/publishing/categories';
import { ELSEWHERE_CHANNELS, type ElsewhereChannel } from '@/domain/publishing/channels';
import { ITEM_LIMITS, VALIDITIES, type Validity } from '@/domain/publishing/content';
import type { AgencyLevel } from '@/domain/remedy/authority';
import { Action } from '@/components/action';
import { aria } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Field } from '@/components/field';
import { DAY_EXAMPLE } from '@/components/field/typed-day';
import { Fold } from '@/components/fold';
import { PickField } from '@/components/pick-field';
import { CAN_PASTE_PAGE, pastedPage } from '@/services/pasted-page';
import { pickFiles, pickPhotos } from '@/services/pick-file';
import { fileSize } from '@/services/uploads/file-size';
import { validityOf } from './typed';
import type { ItemFiles } from './use-files';
import type { Editing } from './use-edit';

interface PartProps {
  readonly editing: Editing;
  /** What is wrong with a field. */
  readonly wrong: (...fields: readonly string[]) => string | undefined;
  /** Counts up when that field should be seen. */
  readonly focus: (...fields: readonly string[]) => number | undefined;
}


/** 名称、类别、生成日期: what every catalogue says of an item (art. 12). */
export function FirstFields({ editing: { typed, change }, wrong, focus, level }: PartProps & { readonly level: AgencyLevel }): ReactNode {
  return (
    <>
      <Field label="名称" multiline value={typed.title} limit={ITEM_LIMITS.titleCharacters} error={wrong('content.title')} focusRequest={focus('content.title')} onChange={(title) => change({ title })} />
      <PickField<CategoryKey>
        label="类别" notChosen="请选择类别" value={isCategoryKey(typed.category) ? typed.category : undefined} error={wrong('content.category')}
        options={categoriesOf(level).map(({ key, label }) => ({ value: key, label }))} onChange={(category) => change({ category: category ?? '' })}
      />
      <Field
        label="生成日期" value={typed.madeOn} placeholder={DAY_EXAMPLE} hint="形成或者得到这条信息的日子，20个工作日的期限从这天算" error={wrong('content.madeOn')} focusRequest={focus('content.madeOn')}
        onChange={(madeOn) => change({ madeOn })}
      />
      <Field
        label="内容概述" multiline value={typed.summary} limit={ITEM_LIMITS.summaryCharacters} hint="一两句话说清是什么，居民先看到它" error={wrong('content.summary')} focusRequest={focus('content.summary')}
        onChange={(summary) => change({ summary })}
      />
    </>
  );
}

/** 正文: words, or a page pasted with its tables. */
export function BodyField({ editing: { typed, change }, wrong, focus }: PartProps): ReactNode {
  const [said, setSaid] = useState('');
  const paste = async () => {
    const page = await pastedPage();
    setSaid(page ? '' : '剪贴板里没有网页内容，请先在网页上选中、复制。');
    if (page) change({ body: page, markup: true });
  };
  if (typed.markup) {
    return (
      <Card title="正文">
        <View className="publish__said soft">正文带着表格和标题，保存以后在下一页看得到样子；脚本、图片、链接保存时会去掉，图片请作为附件添加。</View>
        {wrong('content.body', 'content.body.source') ? <View className="publish__late" {...aria({ live: 'assertive' })}>{wrong('content.body', 'content.body.source')}</View> : null}
        <View className="publish__pair">
          <Action kind="ghost" small onTap={() => change({ body: '', markup: false })}>去掉，写文字</Action>
          {CAN_PASTE_PAGE ? <Action kind="ghost" small onTap={paste}>重新粘贴</Action> : null}
        </View>
        <View className="soft" {...aria({ live: 'polite' })}>{said}</View>
      </Card>
    );
  }
  return (
    <>
      <Field
        label="正文" optional multiline value={typed.body} hint="直接写或者粘贴文字，一行一段；有文件的可以只写概述，把文件作为附件" error={wrong('content.body', 'content.body.source')} focusRequest={focus('content.body', 'content.body.source')}
        onChange={(body) => change({ body })}
      />
      {CAN_PASTE_PAGE ? <View className="publish__pair"><Action kind="ghost" small onTap={paste}>粘贴网页内容，保留表格</Action></View> : null}
      <View className="soft" {...aria({ live: 'polite' })}>{said}</View>
    </>
  );
}

/** 附件. */
export function FilesCard({ editing: { typed, change }, files: { sending, said, pick }, wrong }: PartProps & { readonly files: ItemFiles }): ReactNode {
  const error = said ?? wrong('content.uploadIds');
  return (
    <Card cells title={`附件${typed.files.length > 0 ? ` ${typed.files.length}个` : ''}`}>
      {typed.files.map(({ uploadId, name, bytes }) => (
        <Cell key={uploadId} title={name} note={fileSize(bytes)} act="去掉" onTap={() => change(({ files: had }) => ({ files: had.filter((file) => file.uploadId !== uploadId) }))} />
      ))}
      <View className="publish__files">
        <View className="publish__pair">
          <Action kind="ghost" small onTap={() => pick(pickFiles)}>加文件</Action>
          <Action kind="ghost" small onTap={() => pick(pickPhotos)}>加照片</Action>
        </View>
        <View className="soft" {...aria({ live: 'polite' })}>{sending ?? `最多${ITEM_LIMITS.attachments}个；带宏的文件不收`}</View>
        {error ? <View className="publish__late" {...aria({ live: 'assertive' })}>{error}</View> : null}
      </View>
    </Card>
  );
}

const CHANNELS = (Object.keys(ELSEWHERE_CHANNELS) as ElsewhereChannel[]).map((value) => ({ value, label: ELSEWHERE_CHANNELS[value].label }));

function Places({ editing: { typed: { places }, change }, wrong }: Omit<PartProps, 'focus'>): ReactNode {
  const put = (at: number, more: Partial<(typeof places)[number]>) => change({ places: places.map((place, index) => (index === at ? { ...place, ...more } : place)) });
  return (
    <>
      {places.map(({ channel, on, link }, index) => (
        <View key={index} className="publish__rows">
          <PickField label={`第${index + 1}处`} notChosen="请选择渠道" value={channel} options={CHANNELS} error={wrong(`content.elsewhere.${index}.channel`)} onChange={(next) => put(index, { channel: next ?? '' })} />
          <Field label="公开日期" optional value={on} placeholder={DAY_EXAMPLE} error={wrong(`content.elsewhere.${index}.on`)} onChange={(next) => put(index, { on: next })} />
          <Field label="网址" optional value={link} error={wrong(`content.elsewhere.${index}.link`)} onChange={(next) => put(index, { link: next })} />
          <Action kind="ghost" small onTap={() => change({ places: places.filter((_, at) => at !== index) })}>{`去掉第${index + 1}处`}</Action>
        </View>
      ))}
      {places.length < ITEM_LIMITS.elsewhere
        ? <View className="publish__pair"><Action kind="ghost" small onTap={() => change({ places: [...places, { channel: 'portal', on: '', link: '' }] })}>加一处</Action></View> : null}
      {wrong('content.elsewhere') ? <View className="publish__late">{wrong('content.elsewhere')}</View> : null}
    </>
  );
}

/** What most items do without, folded; open when something there is filled in or wrong. */
export function MoreFields({ editing, wrong, focus, isRevision }: PartProps & { readonly isRevision: boolean }): ReactNode {
  const { typed, change } = editing;
  return (
    <>
      {isRevision ? (
        <>
          <Field label="为什么修改" multiline value={typed.reason} limit={ITEM_LIMITS.reasonCharacters} hint="公众会看到这句话" error={wrong('reason')} focusRequest={focus('reason')} onChange={(reason) => change({ reason })} />
          <Field label="信息变更的日期" optional value={typed.changedOn} placeholder={DAY_EXAMPLE} hint="内容变了的，20个工作日从这天算" error={wrong('changedOn')} focusRequest={focus('changedOn')} onChange={(changedOn) => change({ changedOn })} />
        </>
      ) : null}
      <Card>
        <Fold title="文号、主题、有效性" open={Boolean(typed.documentNumber || typed.topic || typed.validUntil)}>
          <Field label="文号" optional value={typed.documentNumber} placeholder="乔政发〔2026〕3号" error={wrong('content.documentNumber')} onChange={(documentNumber) => change({ documentNumber })} />
          <Field label="主题" optional value={typed.topic} error={wrong('content.topic')} onChange={(topic) => change({ topic })} />
          <PickField<Validity>
            label="有效性" notChosen="有效" value={validityOf(typed.validity)} options={(Object.keys(VALIDITIES) as Validity[]).map((value) => ({ value, label: VALIDITIES[value].label }))}
            onChange={(next) => change({ validity: next ?? 'inForce' })}
          />
          <Field label="有效期到" optional value={typed.validUntil} placeholder={DAY_EXAMPLE} error={wrong('content.validUntil')} onChange={(validUntil) => change({ validUntil })} />
        </Fold>
        <Fold title="还公开在哪里" value={typed.places.length > 0 ? `${typed.places.length}处` : undefined} open={typed.places.length > 0}>
          <Places editing={editing} wrong={wrong} />
        </Fold>
        <Fold title="公开期限另有规定" open={Boolean(typed.periodBy || typed.periodLaw)}>
          <View className="publish__said soft">法律、行政法规对公开的期限另有规定的，从其规定（《条例》第二十六条）。</View>
          <Field label="最迟哪天公开" optional value={typed.periodBy} placeholder={DAY_EXAMPLE} error={wrong('period.by')} onChange={(periodBy) => change({ periodBy })} />
          <Field label="哪部法律、法规的哪一条" optional value={typed.periodLaw} error={wrong('period.law')} onChange={(periodLaw) => change({ periodLaw })} />
        </Fold>
      </Card>
    </>
  );
}
