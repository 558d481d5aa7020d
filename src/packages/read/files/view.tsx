import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { PublishedReport, REPORT_FORMATS } from '@/contract/reports';
import type { Refused } from '@/contract/reply';
import { aria } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Failed } from '@/components/state';
import { TextLink } from '@/components/text-link';
import { ADDRESSES, SCHEMAS } from '@/domain/open/addresses';
import { call } from '@/services/cloud';
import { copy } from '@/services/contact';
import { openFile } from '@/services/open-file';
import { openLink, openPage } from '@/services/open-link';
import { PageHead } from '@/pages/reading/page-head';
import { AddressCells, wholeAddresses, type FileAddress } from '../shared/address-cells';
import { citation } from './citation';

type Format = (typeof REPORT_FORMATS)[number];

const FILES: readonly { readonly format: Format; readonly title: string; readonly note: string }[] = [
  { format: 'docx', title: 'Word 文档', note: '公文版面，三张表照官方样式合并了格' },
  { format: 'xlsx', title: 'Excel 表格', note: '三张表各一页，照官方样式合并了格，数可以直接计算；正文也在' },
  { format: 'html', title: '可以打印的网页', note: '一个文件，A4 纸，表头每页重复' },
  { format: 'csv', title: '表格（CSV）', note: '三张表的每个数一行，带行、列和依据的条文；电子表格能打开' },
  { format: 'json', title: '数据文件（JSON）', note: '给程序用，格式按公布的 JSON Schema' },
];

const CANNOT_OPEN = { message: '文件已经做好，这台手机没有打开它，请换一台手机或者电脑再试。' };

function addressesOf({ agency, version }: PublishedReport, year: number): readonly FileAddress[] {
  const { id, shortName, parentId } = agency;
  return [
    { label: 'Word 文档', path: ADDRESSES.original(id, year) },
    { label: 'Excel 表格', path: ADDRESSES.original(id, year, undefined, 'xlsx') },
    { label: '可以打印的网页', path: ADDRESSES.report(id, year, 'html') },
    { label: '表格，三张表的每个数', path: ADDRESSES.report(id, year, 'csv') },
    ...([2, 3, 4] as const).map((table): FileAddress => ({ label: `表格，表${'二三四'.charAt(table - 2)}照官方样式`, path: ADDRESSES.table(id, year, table) })),
    { label: '数据文件', path: ADDRESSES.report(id, year, 'json') },
    { label: `数据文件，第${version}版，永远不变`, path: ADDRESSES.report(id, year, 'json', version) },
    { label: '数据文件的格式（JSON Schema）', path: SCHEMAS.report },
    { label: `${shortName}的全部年报`, path: ADDRESSES.reports(id) },
    { label: `${shortName}新公开的（Atom）`, path: ADDRESSES.feed(id, 'atom') },
    { label: `${shortName}新公开的（JSON）`, path: ADDRESSES.feed(id, 'json') },
    ...(parentId ? [{ label: '全县新公开的（Atom）', path: ADDRESSES.feed(parentId, 'atom') }] : []),
  ];
}

/** The files of a report, where they always are, and how to name it. */
export function FilesView({ published, year }: { readonly published: PublishedReport; readonly year: number }): ReactNode {
  const { agency, openAddress } = published;
  const [refused, setRefused] = useState<Pick<Refused, 'message' | 'reference'>>();
  const [busy, setBusy] = useState<Format>();
  const take = async (format: Format) => {
    const page = openLink(ADDRESSES.report(agency.id, year, 'html'), openAddress);
    if (format === 'html' && openPage && page) {
      openPage(page);
      return;
    }
    setBusy(format);
    const reply = await call('papers', 'reportFile', { agencyId: agency.id, year, format });
    setRefused(reply.ok ? (await openFile(reply.value.url, reply.value.name) ? undefined : CANNOT_OPEN) : reply);
    setBusy(undefined);
  };
  const named = citation(published, year, openLink(ADDRESSES.report(agency.id, year, 'html'), openAddress));
  const addresses = wholeAddresses(addressesOf(published, year), openAddress);
  return (
    <View>
      <PageHead title={`${year} 年度报告`}>{`${agency.name}。文件里的数和这里读到的一样，可以自由取用，请注明来源。`}</PageHead>
      <Card title="下载" cells>
        {FILES.map(({ format, title, note }) => (
          <Cell key={format} title={title} note={note} act={busy === format ? '正在做' : format === 'html' && openPage ? '打开' : '下载'} onTap={() => void take(format)} />
        ))}
      </Card>
      <View {...aria({ live: 'polite' })}>{refused ? <Failed refused={refused} onRetry={() => setRefused(undefined)} retryLabel="知道了" /> : null}</View>
      <Card title="引用">
        <View className="text break">{named}</View>
        <TextLink onTap={() => copy(named)}>复制这段文字</TextLink>
      </Card>
      {addresses.length > 0 ? (
        <Card title="网址" cells>
          <AddressCells addresses={addresses} />
        </Card>
      ) : <Card><View className="soft">主办单位还没有写明这些文件的网址；用电脑打开网页版，在这一页可以复制。</View></Card>}
    </View>
  );
}
