export default definePageConfig({ navigationBarTitleText: '登记离岗' });
