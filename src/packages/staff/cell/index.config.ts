export default definePageConfig({ navigationBarTitleText: '对应案件', enablePullDownRefresh: true });
