export default definePageConfig({ navigationBarTitleText: '不公开信息的评估' });
