export default definePageConfig({ navigationBarTitleText: '上年结转', enablePullDownRefresh: true });
