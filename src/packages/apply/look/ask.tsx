import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { art, articleLabel } from '@/domain/statute/article';
import { aria } from '@/components/aria';
import { Card } from '@/components/card';
import { Field } from '@/components/field';
import { Icon } from '@/components/icon';
import { PageHead } from '@/pages/reading/page-head';
import type { LookUpModel } from './use-look-up';
import './look.scss';

/** The two things on the receipt. */
export function Ask({ number, code, problems, asked, refused, type }: LookUpModel): ReactNode {
  const wrong = problems.number ? 'number' : problems.code ? 'code' : undefined;
  return (
    <>
      <PageHead title="查办理情况" articles={articleLabel(art(28))}>
        到窗口、寄信、打电话申请的，凭回执上的编号和查询码在这里查，不用登录。
      </PageHead>
      <Field
        label="编号" value={number} error={problems.number} placeholder="乔官依申请〔2026〕第1号" hint="括号、“第”“号”不好打的，可以不打"
        focusRequest={wrong === 'number' ? asked : undefined} onChange={(text) => type('number', text)}
      />
      <Field
        label="查询码" value={code} error={problems.code} placeholder="34AC-79HK-MPRT" hint="大写小写、中间的短横都不要紧"
        focusRequest={wrong === 'code' ? asked : undefined} onChange={(text) => type('code', text)}
      />
      <View {...aria({ role: 'alert', live: 'assertive' })}>
        {refused ? <View className="look__refused"><Icon name="alert" /> {refused.message}</View> : null}
      </View>
      <Card title="没有查询码？">
        <View className="soft">在小程序里申请的，到“我的”里看，不用查询码。回执丢了的，带身份证到收件的单位，或者打电话，请他们补发一个。</View>
      </Card>
    </>
  );
}
