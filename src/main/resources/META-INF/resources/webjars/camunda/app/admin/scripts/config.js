import { vietnamese } from '../../../../thidua/web-app.js';

export default {
  app: { vendor: 'Thi Đua', name: '· Quản trị' },
  locales: { availableLocales: vietnamese, fallbackLocale: 'en' },
  customScripts: ['../../../thidua/web-app'],
  disableWelcomeMessage: true
};
