export default definePageConfig({ navigationBarTitleText: '保存个人信息的密钥' });
