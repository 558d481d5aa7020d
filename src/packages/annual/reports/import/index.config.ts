export default definePageConfig({ navigationBarTitleText: '导入年报' });
