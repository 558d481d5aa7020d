export default definePageConfig({ navigationBarTitleText: '一条登记' });
