export default definePageConfig({ navigationBarTitleText: '上线转入' });
