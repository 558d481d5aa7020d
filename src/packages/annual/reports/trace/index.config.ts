export default definePageConfig({ navigationBarTitleText: '这一年的版本' });
