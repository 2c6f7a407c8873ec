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
    }, {add: 'Thêm mục đăng ký', title: 'Mục', max: demands.max});
  };

  /* The head of the two forms in which a unit registers. */
  t.registrationHead = function (view) {
    var d = view.demands;
    function two(number) {
      return ('0' + number).slice(-2);
    }
    var count = d.works ? 'ít nhất ' + two(d.min) + (d.max ? ', tối đa ' + two(d.max) : '') + ' mục' : '';
    return [t.obligation(view.facts, [['Số lượng', count], ['Yêu cầu', d.quality], ['Tình trạng', view.status]])];
  };

  /* Whatever the plan asks a unit to register: works, a pledge, a table of titles and forms. */
  t.registration = function (camForm, view, draft) {
    var d = view.demands;
    var works = d.works ? t.objects(d, draft.objects || view.rows) : null;
    var pledge = d.pledge ? t.pledge(view.pledged || {}, draft.pledge) : null;
    var table = d.table ? t.titleTable(camForm, d.table, draft.titles || view.titleRows) : null;
    return {
      nodes: [pledge && t.heading('Giao ước thi đua'), pledge && pledge.node, works && t.heading('Nội dung đăng ký'), works && works.node,
        table && t.heading('Bảng đăng ký danh hiệu, hình thức khen thưởng'), table && table.node],
      read: function () {
        return {objects: works && works.read(), pledge: pledge && pledge.read(), titles: table && table.read()};
      }
    };
  };

  t.pledge = function (before, draft) {
    var entry = draft || before.entry || {};
    var content = t.field('Nội dung giao ước', 'area', entry.content, {max: 4000, rows: 5, wide: true});
    var day = t.field('Ngày ký', 'date', entry.signedOn);
    var by = t.field('Người ký', 'text', entry.signedBy, {max: 300});
    return {
      node: t.el('div', {class: 'thidua-grid thidua-two'}, [before.returned ? t.warning('Bị trả lại: ' + before.returned) : null, content, day, by]),
      read: function () {
        return {content: content.value(), signedOn: day.value() || null, signedBy: by.value()};
      }
    };
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

  /* Rows of a table pass unless they are ticked to go back; a pledge is judged like an object. */
  t.judgements = function (view, pass, draft) {
    var pledge = view.pledge ? t.verdicts([{objectId: view.pledge.objectId, name: 'Giao ước thi đua', target: view.pledge.content, time: view.pledge.signed,
      sector: view.pledge.sector}], pass, draft) : null;
    var objects = t.verdicts(view.objects, pass, draft);
    var titles = view.titles.length ? t.titleVerdicts(view.titles, draft) : null;
    return {
      nodes: (pledge ? pledge.nodes : []).concat(objects.nodes, titles ? [titles.node] : []),
      read: function () {
        return (pledge ? pledge.read() : []).concat(objects.read(), titles ? titles.read() : []);
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
