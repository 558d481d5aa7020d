export default definePageConfig({ navigationBarTitleText: '提交回执' });
