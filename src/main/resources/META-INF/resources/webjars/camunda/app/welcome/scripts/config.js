export default {
  app: { vendor: 'Thi Đua', name: '· Hồ sơ của tôi' },
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' },
  customScripts: ['../../../thidua/web-app'],
  disableWelcomeMessage: true,
  links: []
};
