import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AgencyHome } from '@/contract/public';
import { Action } from '@/components/action';
import { aria } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { PictureCanvas } from '@/components/picture-canvas';
import { QrCode } from '@/components/qr-code';
import { qrSquares } from '@/components/qr-code/qr-svg';
import { LINKS } from '@/pages/reading/links';
import { PageHead } from '@/pages/reading/page-head';
import { copy } from '@/services/contact';
import { OPENS_ANYWHERE, pageLink } from '@/services/page-link';
import { SAVED_WORDS, savePicture, type SavedPicture } from '@/services/save-picture';
import { posterPicture } from './poster';

const HOW = OPENS_ANYWHERE ? '用微信或者手机相机扫一扫，打开网页' : '在本小程序里扫一扫打开';
const noteOfLink = OPENS_ANYWHERE ? '发给别人，打开就是这个单位' : '小程序里的路径，做公众号菜单和链接时用';

/** 一个单位的二维码、链接和海报. */
export function ShareView({ home }: { readonly home: AgencyHome }): ReactNode {
  const { agency } = home;
  const [saved, setSaved] = useState<SavedPicture>();
  const link = pageLink(LINKS.home(agency.id));
  return (
    <View>
      <PageHead title={`分享${agency.shortName}的公开信息`}>扫码或者打开链接，直接到这个单位。</PageHead>
      <Card>
        <View className="guide-pages__poster">
          <QrCode text={link} label={`二维码，打开${agency.name}的首页`} />
          <View className="faint centre">{HOW}</View>
        </View>
      </Card>
      <Card cells>
        <Cell title={<View className="break">{link}</View>} note={noteOfLink} act="复制" onTap={() => copy(link)} />
      </Card>
      <Card title="张贴的海报">
        <View className="soft">写着单位名称、二维码、电话和地址，打印出来贴在村里的公告栏。</View>
        <View className="guide-pages__act"><Action kind="ghost" onTap={async () => setSaved(await savePicture(posterPicture(home, qrSquares(link), HOW), `${agency.shortName}政府信息公开海报`))}>把海报存成图片</Action></View>
        <View className="soft" {...aria({ role: 'status', live: 'polite' })}>{saved ? SAVED_WORDS[saved] : ''}</View>
      </Card>
      <PictureCanvas />
    </View>
  );
}
