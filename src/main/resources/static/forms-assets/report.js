/* Parts of a report that are not plain text: the unit's own plan, and lists of things done. */
(function () {
  'use strict';

  var thidua = window.thidua;

  /* A movement of the unit's own, or number, day, objective, targets and time; returns {node, read()} */
  thidua.childPlan = function (movements, before) {
    var number = thidua.field('Số, ký hiệu kế hoạch', 'text', before.number, {max: 200, required: false});
    var issuedOn = thidua.field('Ngày kế hoạch', 'date', before.issuedOn);
    var objective = thidua.field('Mục tiêu', 'area', before.objective, {rows: 2, wide: true});
    var targets = thidua.field('Chỉ tiêu (có con số cụ thể)', 'area', before.targets, {rows: 2, wide: true});
    var time = thidua.field('Thời gian, các đợt', 'area', before.time, {rows: 2, wide: true});
    var typed = thidua.el('div', {class: 'thidua-grid'}, [number, issuedOn, objective, targets, time]);
    var own = thidua.select('Phong trào đơn vị đã phát động trên hệ thống', movements, before.movementId,
      {required: false, help: 'Chọn thì số, ngày, mục tiêu, chỉ tiêu và thời gian lấy từ phong trào đó.'});
    function change() {
      thidua.show(typed, own.value() === '');
    }
    own.input.addEventListener('change', change);
    change();
    return {
      node: thidua.el('div', {}, [thidua.heading('Kế hoạch của đơn vị'), movements.length ? own : null, typed]),
      read: function () {
        return own.value() !== '' ? {movementId: own.value()} : {number: number.value(), issuedOn: issuedOn.value() || null, objective: objective.value(),
          targets: targets.value(), time: time.value(), movementId: ''};
      }
    };
  };

  /* The things done, or the awards given, that a section lists; returns {node, read()} */
  thidua.thingsDone = function (section, listed) {
    return thidua.rows(listed.filter(function (item) {
      return item.section === section.key;
    }), function (item) {
      var day = thidua.field(section.awards ? 'Ngày quyết định' : 'Ngày', 'date', item.day);
      var title = thidua.field(section.awards ? 'Người, tập thể được khen' : 'Tên tin, bài, việc', 'text', item.title, {max: 1000, wide: true});
      var link = thidua.field('Đường dẫn', 'text', item.link, {max: 2000, required: false, help: 'Bắt đầu bằng https://'});
      var place = thidua.field(section.awards ? 'Hình thức, số quyết định' : 'Báo, đài, nơi thực hiện', 'text', item.place,
        {max: 1000, required: section.awards, help: section.awards ? 'Ví dụ: Giấy khen, Quyết định số 12/QĐ-UBND' : ''});
      var people = thidua.field('Số người tham dự', 'number', item.people, {required: false});
      var node = thidua.el('div', {class: 'thidua-grid'}, section.awards ? [title, day, place] : [title, day, link, place, people]);
      node.read = function () {
        return {section: section.key, day: day.value() || null, title: title.value(), place: place.value(), link: link.value(),
          people: people.value() === '' ? null : Number(people.value())};
      };
      return node;
    }, {add: 'Thêm việc', title: 'Việc', optional: !section.required});
  };
})();
