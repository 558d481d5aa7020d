export default definePageConfig({ navigationBarTitleText: '分享、二维码', enableShareAppMessage: true });
