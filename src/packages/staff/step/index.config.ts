export default definePageConfig({ navigationBarTitleText: '办理一步' });
