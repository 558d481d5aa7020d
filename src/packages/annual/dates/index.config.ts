export default definePageConfig({ navigationBarTitleText: '年报的期限' });
