export default definePageConfig({ navigationBarTitleText: '核对年报' });
