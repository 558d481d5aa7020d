export default definePageConfig({ navigationBarTitleText: '收到的文书' });
