/* The forms of initiatives: what a unit hands in, and how it was recognised. */
(function () {
  'use strict';
  var t = window.thidua;

  function lines(text) {
    return text.split(/[\n;]/).map(function (line) {
      return line.trim();
    }).filter(Boolean);
  }

  /* Dossiers; rows grow. */
  t.initiatives = function (draft) {
    return t.rows(draft || [], function (row) {
      var title = t.field('Tên sáng kiến', 'text', row.title, {max: 500, wide: true});
      var authors = t.field('Tác giả', 'area', (row.authors || []).join('\n'), {max: 4000, rows: 2, wide: true,
        help: 'Họ và tên như trong danh sách cán bộ, mỗi dòng một người'});
      var solution = t.field('Nội dung giải pháp, điểm mới', 'area', row.solution, {max: 4000, rows: 4, wide: true});
      var effect = t.field('Hiệu quả, phạm vi áp dụng', 'area', row.effect, {max: 4000, rows: 3, wide: true});
      var node = t.el('div', {class: 'thidua-grid'}, [title, authors, solution, effect]);
      node.read = function () {
        return {title: title.value(), authors: lines(authors.value()), solution: solution.value(), effect: effect.value()};
      };
      return node;
    }, {add: 'Thêm sáng kiến', title: 'Sáng kiến'});
  };

  /* One block per initiative: the level when the council is for it, otherwise the reason. */
  t.recognitions = function (view, draft) {
    var parts = view.initiatives.map(function (one) {
      var before = (draft || []).filter(function (row) {
        return row.initiativeId === one.initiativeId;
      })[0] || {};
      var level = t.select('Cấp công nhận', view.levels, before.level || (one.recommended ? 'GRASSROOTS' : ''));
      var reason = t.field(one.recommended ? 'Nhận xét' : 'Lý do không công nhận', 'area', before.reason, {max: 4000, rows: 2, wide: true, required: false,
        help: one.recommended ? '' : 'Để trống thì đơn vị nhận kết quả bỏ phiếu'});
      t.show(level, one.recommended);
      return {
        node: t.el('fieldset', {class: 'thidua-row'}, [t.el('legend', {text: one.title}),
          t.facts([['Tác giả', one.authors], ['Hội đồng', one.council]]), t.el('div', {class: 'thidua-grid'}, [level, reason])]),
        read: function () {
          return {initiativeId: one.initiativeId, level: one.recommended ? level.value() || null : null, reason: reason.value() || null};
        }
      };
    });
    return {
      nodes: parts.map(function (part) {
        return part.node;
      }),
      read: function () {
        return parts.map(function (part) {
          return part.read();
        });
      }
    };
  };
})();
