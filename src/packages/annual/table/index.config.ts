export default definePageConfig({ navigationBarTitleText: '年报的表', enablePullDownRefresh: true });
