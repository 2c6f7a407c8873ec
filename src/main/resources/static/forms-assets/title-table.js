/* The table of titles and award forms: a row per collective or person, typed or brought in from a file, and the verdict on each row. */
(function () {
  'use strict';
  var t = window.thidua;
  var context = location.pathname.split('/camunda/')[0];

  var HEADINGS = ['Đối tượng', 'Tên tập thể; họ và tên cá nhân', 'Chức vụ, nơi công tác', 'Danh hiệu thi đua', 'Hình thức khen thưởng'];

  function cookie(name) {
    var found = document.cookie.split('; ').filter(function (pair) {
      return pair.indexOf(name + '=') === 0;
    })[0];
    return found ? decodeURIComponent(found.substring(name.length + 1)) : '';
  }

  function text(label, value) {
    return t.el('input', {type: 'text', class: 'form-control', maxlength: 300, 'aria-label': label, placeholder: label, value: value});
  }

  /* What is none of the choices stays to be seen until it is replaced. */
  function choice(label, choices, value) {
    var input = t.el('select', {class: 'form-control', 'aria-label': label}, [t.el('option', {value: '', text: '– ' + label + ' –'})].concat(choices.map(function (one) {
      return t.el('option', {value: one.value, text: one.label});
    })));
    input.value = value || '';
    if (value && input.value !== value) {
      input.appendChild(t.el('option', {value: value, text: '⚠ ' + value}));
      input.value = value;
    }
    return input;
  }

  function heads(first, last) {
    return t.el('thead', {}, [t.el('tr', {}, [first].concat(HEADINGS, [last]).map(function (heading) {
      return t.el('th', {scope: 'col', text: heading});
    }))]);
  }

  function problem(one, inputs) {
    var input = inputs[HEADINGS.indexOf(one.column)];
    var note = t.el('p', {class: 'thidua-problem'}, [t.el('span', {text: one.column + ': ' + one.reason + '. '})].concat(one.suggestions.map(function (instead) {
      var take = t.el('button', {type: 'button', class: 'btn btn-default btn-xs', text: 'Chọn «' + instead.label + '»'});
      take.addEventListener('click', function () {
        input.value = instead.value;
        input.dispatchEvent(new Event('input', {bubbles: true}));
      });
      return take;
    })));
    input.addEventListener('input', function () {
      note.remove();
    });
    return note;
  }

  /* initial: rows {entry, returned} of the last turn, or of a draft; read() gives the rows as they stand. */
  t.titleTable = function (camForm, choices, initial) {
    var body = t.el('tbody');
    var told = t.el('div', {role: 'status'});

    function number() {
      Array.prototype.forEach.call(body.children, function (row, index) {
        row.firstChild.textContent = index + 1;
      });
    }

    function append(row) {
      var entry = row.entry || row;
      var inputs = [choice(HEADINGS[0], choices.kinds, entry.kind), text(HEADINGS[1], entry.name), text(HEADINGS[2], entry.position),
        choice(HEADINGS[3], choices.titles, entry.title), choice(HEADINGS[4], choices.forms, entry.form)];
      var remove = t.el('button', {type: 'button', class: 'btn btn-default btn-xs', text: 'Bỏ dòng'});
      var item = t.el('tr', {}, [t.el('td')].concat(inputs.map(function (input) {
        return t.el('td', {}, [input]);
      }), [t.el('td', {}, [remove])]));
      var notes = (row.problems || []).map(function (one) {
        return problem(one, inputs);
      });
      if (row.returned) {
        notes.unshift(t.el('p', {class: 'thidua-problem', text: 'Bị trả lại: ' + row.returned}));
      }
      if (notes.length) {
        item.appendChild(t.el('td', {}, notes));
      }
      item.read = function () {
        return {kind: inputs[0].value || null, name: inputs[1].value, position: inputs[2].value, title: inputs[3].value, form: inputs[4].value};
      };
      remove.addEventListener('click', function () {
        body.removeChild(item);
        number();
        body.dispatchEvent(new Event('input', {bubbles: true}));
      });
      body.appendChild(item);
      number();
    }

    function tell(kind, sentences) {
      told.textContent = '';
      told.appendChild(t.el('div', {class: 'alert alert-' + kind}, sentences.map(function (sentence) {
        return t.el('p', {text: sentence});
      })));
    }

    function take(answer) {
      body.textContent = '';
      answer.rows.forEach(append);
      tell(answer.problems.length ? 'warning' : 'success', ['Đã đọc ' + answer.rows.length + ' dòng: ' + answer.valid + ' dòng hợp lệ, '
        + (answer.rows.length - answer.valid) + ' dòng có lỗi.'].concat(answer.problems, answer.problems.length
        ? ['Sửa hoặc bỏ các dòng có lỗi; bảng chỉ gửi được khi mọi dòng hợp lệ.'] : []));
      body.dispatchEvent(new Event('input', {bubbles: true}));
    }

    var address = context + '/registration-table?task=' + encodeURIComponent(camForm.taskId);
    var file = t.el('input', {type: 'file', id: 'thidua-table-file', accept: '.xlsx', class: 'thidua-file'});
    file.addEventListener('change', function () {
      if (!file.files.length) {
        return;
      }
      var form = new FormData();
      form.append('file', file.files[0]);
      file.value = '';
      tell('info', ['Đang đọc tệp…']);
      fetch(address, {method: 'POST', body: form, credentials: 'same-origin', headers: {Accept: 'application/json', 'X-THIDUA-XSRF-TOKEN': cookie('THIDUA-XSRF-TOKEN')}})
        .then(function (answer) {
          return answer.json().then(function (read) {
            return answer.ok ? take(read) : tell('danger', [read.detail]);
          });
        }).catch(function () {
          tell('danger', ['Không đọc được tệp; hãy thử lại.']);
        });
    });

    var add = t.el('button', {type: 'button', class: 'btn btn-default', text: 'Thêm dòng'});
    add.addEventListener('click', function () {
      append({});
    });
    (initial.length ? initial : [{}]).forEach(append);
    return {
      node: t.el('div', {class: 'thidua-table'}, [
        t.el('p', {}, [t.el('label', {for: 'thidua-table-file', class: 'btn btn-default', text: 'Nhập từ tệp XLSX'}), file,
          t.el('a', {href: address, class: 'btn btn-link', download: '', text: 'Tải mẫu XLSX'}),
          t.el('span', {class: 'help-block', text: 'Nhập tệp thay thế các dòng đang có trong bảng.'})]),
        told, t.el('table', {class: 'table table-condensed thidua-lines'}, [body]), add]),
      read: function () {
        return Array.prototype.map.call(body.children, function (row) {
          return row.read();
        });
      }
    };
  };

  /* Rows pass unless ticked. A draft keeps what was ticked before. */
  t.titleVerdicts = function (rows, draft) {
    var judged = rows.map(function (row, index) {
      var before = (draft || []).filter(function (verdict) {
        return verdict.objectId === row.objectId;
      })[0] || {};
      var back = t.el('input', {type: 'checkbox', 'aria-label': 'Trả lại dòng ' + (index + 1)});
      back.checked = before.outcome === 'RETURN';
      var reason = t.el('textarea', {class: 'form-control', rows: 2, maxlength: 2000, 'aria-label': 'Lý do trả lại dòng ' + (index + 1), placeholder: 'Lý do trả lại',
        value: before.reason});
      function toggle() {
        t.show(reason, back.checked);
      }
      back.addEventListener('change', toggle);
      toggle();
      var cells = [index + 1, row.kind, row.name, row.position, row.title, row.form + (row.sector ? '\nÝ kiến thẩm định ngành: ' + row.sector : '')];
      return {
        node: t.el('tr', {}, cells.map(function (cell) {
          return t.el('td', {text: cell});
        }).concat([t.el('td', {}, [back, reason])])),
        read: function () {
          return {objectId: row.objectId, outcome: back.checked ? 'RETURN' : 'PASS', reason: back.checked ? reason.value : ''};
        }
      };
    });
    return {
      node: t.el('div', {class: 'thidua-table'}, [t.el('table', {class: 'table table-condensed'}, [heads('TT', 'Trả lại, lý do'),
        t.el('tbody', {}, judged.map(function (one) {
          return one.node;
        }))])]),
      read: function () {
        return judged.map(function (one) {
          return one.read();
        });
      }
    };
  };
})();
