export default definePageConfig({ navigationBarTitleText: '这个数是哪几件', enablePullDownRefresh: true });
