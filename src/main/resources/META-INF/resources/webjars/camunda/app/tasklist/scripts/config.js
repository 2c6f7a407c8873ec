export default {
  app: { vendor: 'Thi Đua', name: '· Công việc' },
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' },
  dateFormat: { normal: 'DD/MM/YYYY HH:mm:ss' },
  customScripts: ['../../../thidua/web-app', '../../../thidua/form-words', '../../../thidua/form-dates', '../../../thidua/task-forms'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'nhận công việc đang mở' },
    focusFilter: { key: 'ctrl+shift+f', description: 'đến bộ lọc đầu tiên' },
    focusList: { key: 'ctrl+alt+l', description: 'đến công việc đầu tiên trong danh sách' },
    focusForm: { key: 'ctrl+alt+f', description: 'đến ô đầu tiên của biểu mẫu' },
    startProcess: { key: 'ctrl+alt+p', description: 'mở hộp chọn quy trình để bắt đầu' }
  }
};
