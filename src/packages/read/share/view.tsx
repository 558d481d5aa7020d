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
const MINI_CODE = '用微信扫一扫，打开小程序';
const noteOfLink = OPENS_ANYWHERE ? '发给别人，打开就是这个单位' : '小程序里的路径，做公众号菜单和链接时用';

interface PosterProps { readonly home: AgencyHome; readonly link: string; readonly miniCode: string | undefined }

/** 海报: with a code that whoever stands before it can open; without such a one there is nothing to put up. */
function Poster({ home, link, miniCode }: PosterProps): ReactNode {
  const [saved, setSaved] = useState<SavedPicture>();
  const code = miniCode ?? (OPENS_ANYWHERE ? qrSquares(link) : undefined);
  if (!code) return <Card title="张贴的海报"><View className="soft">海报上要有微信能扫的小程序码，由单位的工作人员在“我的岗位”里做。</View></Card>;
  const save = async () => setSaved(await savePicture(posterPicture(home, code, miniCode ? MINI_CODE : HOW), `${home.agency.shortName}政府信息公开海报`));
  return (
    <Card title="张贴的海报">
      <View className="soft">{`写着单位名称、${miniCode ? '小程序码' : '二维码'}、电话和地址，打印出来贴在村里的公告栏。`}</View>
      <View className="share__act"><Action kind="ghost" onTap={save}>把海报存成图片</Action></View>
      <View className="soft" {...aria({ role: 'status', live: 'polite' })}>{saved ? SAVED_WORDS[saved] : ''}</View>
    </Card>
  );
}

/** 一个单位的二维码、链接和海报. @param miniCode 小程序码 as a data URL, where WeChat has made one */
export function ShareView({ home, miniCode }: { readonly home: AgencyHome; readonly miniCode?: string | undefined }): ReactNode {
  const { agency } = home;
  const link = pageLink(LINKS.home(agency.id));
  return (
    <View>
      <PageHead title={`分享${agency.shortName}的公开信息`}>扫码或者打开链接，直接到这个单位。</PageHead>
      <Card>
        <View className="share__poster">
          <QrCode text={link} label={`二维码，打开${agency.name}的首页`} />
          <View className="faint centre">{HOW}</View>
        </View>
      </Card>
      <Card cells>
        <Cell title={<View className="break">{link}</View>} note={noteOfLink} act="复制" onTap={() => copy(link)} />
      </Card>
      <Poster home={home} link={link} miniCode={miniCode} />
      <PictureCanvas />
    </View>
  );
}
