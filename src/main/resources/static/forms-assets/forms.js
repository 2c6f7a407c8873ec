/* What the embedded forms of Tasklist share. Everything shown is set as text, never as markup. */
(function () {
  'use strict';
  if (window.thidua) {
    return;
  }

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

  /* A labelled input: kind is text, date, area, check; returns the block, with the input as .input */
  function field(label, kind, value, options) {
    var id = 'thidua-' + (++ids);
    var settings = options || {};
    var input;
    if (kind === 'area') {
      input = el('textarea', {id: id, class: 'form-control', rows: settings.rows || 3, maxlength: settings.max || 4000, value: value});
    } else {
      input = el('input', {id: id, class: 'form-control', type: kind, maxlength: settings.max || null, min: settings.from, max: settings.to, value: value});
    }
    return block(id, label, input, settings);
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

  function block(id, label, input, settings) {
    var mark = settings.required === false ? '' : ' *';
    var node = el('div', {class: 'form-group' + (settings.wide ? ' thidua-wide' : '')}, [el('label', {for: id, text: label + mark}), input,
      settings.help ? el('span', {class: 'help-block', text: settings.help}) : null]);
    node.input = input;
    return node;
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
   * settings: {add: label of the button, title: heading of a row, optional: begin with no row at all}
   */
  function rows(initial, make, settings) {
    var list = el('div', {class: 'thidua-rows'});
    function number() {
      Array.prototype.forEach.call(list.children, function (item, index) {
        item.firstChild.firstChild.textContent = settings.title + ' ' + (index + 1);
      });
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
    add.addEventListener('click', function () {
      append({});
    });
    (initial.length || settings.optional ? initial : [{}]).forEach(append);
    return {
      node: el('div', {}, [list, add]),
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
    });
    camForm.on('store', fill);
    camForm.on('submit', fill);
  }

  /* The head of every form about an obligation */
  function obligation(f) {
    return facts([['Phong trào', f.movement], ['Đơn vị', f.unit], ['Nội dung', f.title], ['Thời hạn', f.due], ['Kế hoạch nêu', f.planSays],
      ['Nơi nhận', f.via ? f.receiver + ' (qua ' + f.via + ')' : f.receiver]]);
  }

  window.thidua = {el: el, facts: facts, warning: warning, heading: heading, field: field, select: select, radios: radios, rows: rows, form: form,
    obligation: obligation};
})();
