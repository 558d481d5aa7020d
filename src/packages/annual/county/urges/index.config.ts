export default definePageConfig({ navigationBarTitleText: '催办的经过' });
