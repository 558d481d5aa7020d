export default definePageConfig({ navigationBarTitleText: '申请以前先找一找' });
