/* What the embedded forms of Tasklist share. Everything shown is set as text, never as markup. */
(function () {
  'use strict';

  var style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = location.pathname.split('/camunda/')[0] + '/forms-assets/forms.css';
  document.head.appendChild(style);

  var ids = 0;

  /* el('p', {class: 'x', text: '…'}, [children]) */
  function el(name, attributes, children) {
    var node = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (key === 'text') {
        node.textContent = attributes.text;
      } else if (key === 'value') {
        node.value = attributes.value === null || attributes.value === undefined ? '' : attributes.value;
      } else if (attributes[key] !== false && attributes[key] !== null && attributes[key] !== undefined) {
        node.setAttribute(key, attributes[key]);
      }
    });
    (children || []).forEach(function (child) {
      if (child) {
        node.appendChild(child);
      }
    });
    return node;
  }

  /* facts([['Hạn', '…'], …]) leaves out what is empty */
  function facts(pairs) {
    var list = el('dl', {class: 'thidua-facts'});
    pairs.forEach(function (pair) {
      if (pair[1] !== '' && pair[1] !== null && pair[1] !== undefined) {
        list.appendChild(el('dt', {text: pair[0]}));
        list.appendChild(el('dd', {text: pair[1]}));
      }
    });
    return list;
  }

  function warning(text) {
    return text ? el('p', {class: 'alert alert-warning', role: 'alert', text: text}) : null;
  }

  function heading(text) {
    return el('h4', {text: text});
  }

  /* A labelled input: kind is text, date, time (a day with its time) or area; returns the block, with the input as .input and what it says as .value() */
  function field(label, kind, value, options) {
    var id = 'thidua-' + (++ids);
    var settings = options || {};
    if (kind === 'date' || kind === 'time') {
      return day(id, label, kind === 'time', value, settings);
    }
    var input = kind === 'area'
      ? el('textarea', {id: id, class: 'form-control', rows: settings.rows || 3, maxlength: settings.max || 4000, value: value})
      : el('input', {id: id, class: 'form-control', type: kind, maxlength: settings.max || null, value: value});
    return block(id, label, input, settings);
  }

  /* 2024-01-20T08:30 as 20/01/2024 08:30; what is no date stays as it is */
  function shownDay(text) {
    var parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}).*)?$/.exec(text || '');
    return parts ? parts[3] + '/' + parts[2] + '/' + parts[1] + (parts[4] ? ' ' + parts[4] : '') : text || '';
  }

  function sentDay(text) {
    var parts = /^(\d{1,2})[\/.-](\d{1,2})[\/.-](\d{4})(?:\s+(\d{1,2})[:hg](\d{2}))?$/.exec(text.trim());
    function two(number) {
      return ('0' + number).slice(-2);
    }
    return parts ? parts[3] + '-' + two(parts[2]) + '-' + two(parts[1]) + (parts[4] ? 'T' + two(parts[4]) + ':' + parts[5] : '') : text.trim();
  }

  /* A day is typed and shown as in Vietnam whatever the language of the browser, whose own picker stands beside it. */
  function day(id, label, withTime, value, settings) {
    var input = el('input', {id: id, class: 'form-control', type: 'text', maxlength: 20, autocomplete: 'off', value: shownDay(value),
      placeholder: withTime ? 'ngày/tháng/năm giờ:phút' : 'ngày/tháng/năm'});
    var picker = el('input', {type: withTime ? 'datetime-local' : 'date', class: 'thidua-picker', tabindex: '-1', 'aria-hidden': 'true', title: 'Chọn trên lịch',
      min: settings.from, max: settings.to, value: value});
    picker.addEventListener('change', function () {
      input.value = shownDay(picker.value);
    });
    input.addEventListener('change', function () {
      input.value = shownDay(sentDay(input.value));
      picker.value = sentDay(input.value);
    });
    var node = block(id, label, el('div', {class: 'thidua-day'}, [input, picker]), settings);
    node.input = input;
    node.value = function () {
      return sentDay(input.value);
    };
    return node;
  }

  /* A labelled select; choices are {value, label} */
  function select(label, choices, value, options) {
    var id = 'thidua-' + (++ids);
    var input = el('select', {id: id, class: 'form-control'}, [el('option', {value: '', text: '– chọn –'})].concat(choices.map(function (choice) {
      return el('option', {value: choice.value, text: choice.label});
    })));
    input.value = value || '';
    return block(id, label, input, options || {});
  }

  /* Leaves a select only these choices; what is chosen stays if it is one of them */
  function only(node, choices) {
    var values = choices.map(function (choice) {
      return choice.value;
    });
    Array.prototype.forEach.call(node.input.options, function (option) {
      option.hidden = option.disabled = option.value !== '' && values.indexOf(option.value) < 0;
    });
    if (values.indexOf(node.input.value) < 0) {
      node.input.value = '';
    }
  }

  function block(id, label, input, settings) {
    var mark = settings.required === false ? '' : ' *';
    var node = el('div', {class: 'form-group' + (settings.wide ? ' thidua-wide' : '')}, [el('label', {for: id, text: label + mark}), input,
      settings.help ? el('span', {class: 'help-block', text: settings.help}) : null]);
    node.input = input;
    node.value = function () {
      return input.value;
    };
    return node;
  }

  /* What does not matter for the present answers is out of sight, and show(…) says so */
  function show(node, visible) {
    node.style.display = visible ? '' : 'none';
    return visible;
  }

  /* A choice of two or three, side by side; returns the block with .value() */
  function radios(label, choices, value, onChange) {
    var name = 'thidua-' + (++ids);
    var group = el('div', {class: 'form-group thidua-wide', role: 'radiogroup', 'aria-label': label}, [el('span', {class: 'thidua-label', text: label + ' *'})]);
    choices.forEach(function (choice) {
      var input = el('input', {type: 'radio', name: name, value: choice.value});
      input.checked = choice.value === value;
      input.addEventListener('change', function () {
        if (onChange) {
          onChange(choice.value);
        }
      });
      group.appendChild(el('label', {class: 'radio-inline'}, [input, document.createTextNode(' ' + choice.label)]));
    });
    group.value = function () {
      var checked = group.querySelector('input:checked');
      return checked ? checked.value : null;
    };
    return group;
  }

  /*
   * Rows that grow: make(row) gives a block with .read(); returns {node, read()}.
   * settings: {add: label of the button, title: heading of a row, optional: begin with no row at all, max: most rows there may be}
   */
  function rows(initial, make, settings) {
    var list = el('div', {class: 'thidua-rows'});
    function number() {
      Array.prototype.forEach.call(list.children, function (item, index) {
        item.firstChild.firstChild.textContent = settings.title + ' ' + (index + 1);
      });
      add.disabled = show(full, Boolean(settings.max) && list.children.length >= settings.max);
    }
    function append(row) {
      var made = make(row);
      var remove = el('button', {type: 'button', class: 'btn btn-default btn-xs', text: 'Xóa'});
      var item = el('fieldset', {class: 'thidua-row'}, [el('legend', {}, [el('span', {}), remove]), made]);
      item.read = made.read;
      remove.addEventListener('click', function () {
        list.removeChild(item);
        number();
      });
      list.appendChild(item);
      number();
    }
    var add = el('button', {type: 'button', class: 'btn btn-default', text: settings.add});
    var full = el('span', {class: 'help-block', text: settings.max ? 'Đã đủ số lượng tối đa ' + ('0' + settings.max).slice(-2) + ' mục theo kế hoạch.' : ''});
    add.addEventListener('click', function () {
      append({});
    });
    (initial.length || settings.optional ? initial : [{}]).forEach(append);
    return {
      node: el('div', {}, [list, add, full]),
      read: function () {
        return Array.prototype.map.call(list.children, function (item) {
          return item.read();
        });
      }
    };
  }

  /* Without it Tasklist would not offer to save a draft. */
  function markChanged(camForm) {
    var controller = camForm.formElement.controller('form');
    if (controller && !controller.$dirty) {
      camForm.formElement.scope().$apply(function () {
        controller.$setDirty();
      });
    }
  }

  /*
   * The form of a task. What the form's own script has fetched is the view, what it has created with a type are the answers.
   * open(view, draft) returns the nodes to show; collect() returns the answers by name. The view is never sent back.
   */
  function form(camForm, spec) {
    var manager = camForm.variableManager;
    var fields = manager.variableNames();
    var shown = [];
    var answered = [];
    function fill() {
      var answers = spec.collect();
      answered.forEach(function (name) {
        manager.variable(name).value = answers[name] === '' || answers[name] === undefined ? null : answers[name];
      });
    }
    function take(names) {
      var values = {};
      names.forEach(function (name) {
        values[name] = manager.variable(name).value;
      });
      return values;
    }
    camForm.on('form-loaded', function () {
      manager.variableNames().forEach(function (name) {
        if (fields.indexOf(name) < 0) {
          (manager.variable(name).type ? answered : shown).push(name);
        }
      });
    });
    camForm.on('variables-applied', function () {
      var view = take(shown);
      shown.forEach(function (name) {
        manager.destroyVariable(name);
      });
      var root = camForm.formElement[0].querySelector('.thidua-form');
      root.addEventListener('input', function () {
        markChanged(camForm);
      });
      spec.open(view, take(answered)).forEach(function (node) {
        if (node) {
          root.appendChild(node);
        }
      });
      if (window.thidua.showFiles) {
        window.thidua.showFiles(camForm, root);
      }
    });
    camForm.on('store', fill);
    camForm.on('submit', fill);
  }

  /* The head of every form about an obligation, and more pairs of its own */
  function obligation(f, more) {
    return facts([['Phong trào', f.movement], ['Đơn vị', f.unit], ['Nội dung', f.title], ['Thời hạn', f.due], ['Kế hoạch nêu', f.planSays],
      ['Nơi nhận', f.via ? f.receiver + ' (qua ' + f.via + ')' : f.receiver]].concat(more || []));
  }

  /* A text with headings (### …), lists (- …) and words in bold (**…**), as views hold them */
  function paper(text) {
    return el('div', {class: 'thidua-paper'}, text.split('\n').filter(function (line) {
      return line.trim() !== '';
    }).map(function (line) {
      if (line.indexOf('### ') === 0) {
        return el('h5', {text: line.slice(4)});
      }
      return el('p', {}, line.replace(/^- /, '• ').split('**').map(function (words, index) {
        return el(index % 2 ? 'strong' : 'span', {text: words});
      }));
    }));
  }

  window.thidua = {el: el, paper: paper, facts: facts, warning: warning, heading: heading, field: field, select: select, only: only, radios: radios, rows: rows, form: form, show: show,
    obligation: obligation};
})();
