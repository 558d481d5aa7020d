export default definePageConfig({ navigationBarTitleText: '一条台账' });
