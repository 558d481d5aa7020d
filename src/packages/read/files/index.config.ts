export default definePageConfig({ navigationBarTitleText: '下载和引用', enableShareAppMessage: true });
