export default definePageConfig({ navigationBarTitleText: '更正、建议和投诉' });
