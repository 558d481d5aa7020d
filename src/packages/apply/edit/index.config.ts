export default definePageConfig({ navigationBarTitleText: '修改申请内容' });
