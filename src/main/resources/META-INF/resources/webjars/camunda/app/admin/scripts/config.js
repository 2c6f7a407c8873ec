export default {
  app: { vendor: 'Thi Đua', name: '· Quản trị' },
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' },
  customScripts: ['../../../thidua/web-app'],
  disableWelcomeMessage: true
};
