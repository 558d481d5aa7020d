export default definePageConfig({ navigationBarTitleText: '转为主动公开' });
