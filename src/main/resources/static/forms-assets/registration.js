/* The forms of a registration: the unit's objects, and the verdict on each of them. */
(function () {
  'use strict';
  var t = window.thidua;

  /* Editor for the objects a unit registers; rows come with the reason for which one was returned. */
  t.objects = function (demands, initial) {
    return t.rows(initial, function (row) {
      var entry = row.entry || row;
      var type = t.select('Loại', demands.types, entry.type || (demands.types.length === 1 ? demands.types[0].value : ''));
      var field = demands.fields.length ? t.select('Nội dung thi đua', demands.fields, entry.field) : null;
      var name = t.field('Tên công trình, mô hình, phần việc', 'text', entry.name, {max: 300, wide: true});
      var target = t.field('Mục tiêu, kết quả cần đạt', 'area', entry.target, {max: 2000, wide: true, rows: 2});
      var from = t.field('Từ ngày', 'date', entry.startsOn, {from: demands.from, to: demands.to});
      var to = t.field('Đến ngày', 'date', entry.finishesOn, {from: demands.from, to: demands.to});
      var difficulty = t.field('Vì sao khó, phức tạp hoặc mới', 'area', entry.difficulty, {max: 2000, wide: true, rows: 2});
      var node = t.el('div', {class: 'thidua-grid thidua-two'}, [row.returned ? t.warning('Bị trả lại: ' + row.returned) : null, type, field, name, target, from, to,
        difficulty]);
      node.read = function () {
        return {type: type.value(), name: name.value(), field: field ? field.value() : '', target: target.value(),
          startsOn: from.value() || null, finishesOn: to.value() || null, difficulty: difficulty.value()};
      };
      return node;
    }, {add: 'Thêm mục đăng ký', title: 'Mục'});
  };

  /* The head of the two forms in which a unit registers. */
  t.registrationHead = function (view) {
    var d = view.demands;
    var count = 'ít nhất ' + d.min + (d.max ? ', nhiều nhất ' + d.max : '') + ' mục';
    return [t.obligation(view.facts, [['Số lượng', count], ['Yêu cầu', d.quality], ['Tình trạng', view.status]])];
  };

  function line(row) {
    return t.facts([['Loại', row.type], ['Nội dung thi đua', row.field], ['Mục tiêu', row.target], ['Thời gian', row.time], ['Tính khó, mới', row.difficulty],
      ['Ý kiến thẩm định ngành', row.sector]]);
  }

  /* One verdict per object; pass is the label of the good outcome. A draft keeps what was chosen before. */
  t.verdicts = function (objects, pass, draft) {
    var judged = objects.map(function (row, index) {
      var before = (draft || []).filter(function (verdict) {
        return verdict.objectId === row.objectId;
      })[0] || {};
      var outcome = t.radios('Ý kiến', [{value: 'PASS', label: pass}, {value: 'RETURN', label: 'Trả lại để thay thế'}], before.outcome);
      var reason = t.field('Lý do trả lại hoặc nhận xét', 'area', before.reason, {max: 2000, rows: 2, wide: true, required: false});
      return {
        node: t.el('fieldset', {class: 'thidua-row'}, [t.el('legend', {text: 'Mục ' + (index + 1) + '. ' + row.name}), t.warning(row.hint), line(row), outcome, reason]),
        read: function () {
          return {objectId: row.objectId, outcome: outcome.value(), reason: reason.value()};
        }
      };
    });
    return {
      nodes: judged.map(function (one) {
        return one.node;
      }),
      read: function () {
        return judged.map(function (one) {
          return one.read();
        });
      }
    };
  };

  /* The head of the two forms in which a registration is judged. */
  t.appraisalHead = function (view) {
    var earlier = view.earlier.map(function (one) {
      return t.el('li', {text: 'Lần ' + one.turn + ' – «' + one.name + '»: ' + one.reason});
    });
    return [t.obligation(view.facts, [['Yêu cầu', view.quality], ['Đã gửi', view.submitted], ['Lý do nộp quá hạn', view.latenessReason]]),
      view.late ? t.warning('Bản đăng ký nộp quá hạn.') : null,
      earlier.length ? t.el('div', {}, [t.heading('Đã trả lại trước đây'), t.el('ul', {}, earlier)]) : null];
  };
})();
