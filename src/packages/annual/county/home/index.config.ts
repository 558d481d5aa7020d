export default definePageConfig({ navigationBarTitleText: '全县', enablePullDownRefresh: true });
