export default definePageConfig({ navigationBarTitleText: '查信息' });
