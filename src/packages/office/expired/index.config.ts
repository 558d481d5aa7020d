export default definePageConfig({ navigationBarTitleText: '到期的个人信息' });
