export default definePageConfig({ navigationBarTitleText: '年报表三', enablePullDownRefresh: true });
