/* Files that are attached to a task, or that its form shows. They go to an end-point of ours at once; the answers of the form never hold them. */
(function () {
  'use strict';

  var t = window.thidua;
  var address = location.pathname.split('/camunda/')[0] + '/files';

  function token() {
    var found = /(?:^|; )THIDUA-XSRF-TOKEN=([^;]*)/.exec(document.cookie);
    return found ? decodeURIComponent(found[1]) : '';
  }

  function call(method, path, query, body) {
    var pairs = Object.keys(query).map(function (key) {
      return key + '=' + encodeURIComponent(query[key]);
    });
    return fetch(address + path + '?' + pairs.join('&'), {method: method, body: body, credentials: 'same-origin',
      headers: {Accept: 'application/json', 'Content-Type': 'application/octet-stream', 'X-THIDUA-XSRF-TOKEN': token()}}).then(function (answer) {
      return answer.text().then(function (text) {
        var read = {};
        try {
          read = text ? JSON.parse(text) : {};
        } catch (unreadable) {
          read = {};
        }
        if (!answer.ok) {
          throw new Error(read.detail || 'Máy chủ không nhận yêu cầu; hãy thử lại.');
        }
        return read;
      });
    });
  }

  function button(text, name, action) {
    var node = t.el('button', {type: 'button', class: 'btn btn-default btn-xs', text: text, 'aria-label': text + ' ' + name});
    node.addEventListener('click', function () {
      node.disabled = true;
      action();
    });
    return node;
  }

  function line(task, file, action) {
    var link = t.el('a', {href: address + '/' + file.id + '?task=' + encodeURIComponent(task), download: '', text: file.name});
    return t.el('li', {class: file.removed ? 'thidua-removed' : null}, [link,
      t.el('span', {class: 'thidua-digest', title: 'SHA-256: ' + file.sha256, text: file.size + ' · SHA-256 ' + file.digest + '…'}), action]);
  }

  /* Fills a place of the form; stays empty where the task has nothing to do with files. */
  function fill(camForm, place) {
    var task = camForm.taskId;
    var sending = 0;
    var told = t.el('div', {role: 'status'});
    var lists = t.el('div', {});

    function tell(sentences) {
      told.textContent = '';
      sentences.forEach(function (sentence) {
        told.appendChild(t.el('p', {class: 'alert alert-danger', text: sentence}));
      });
    }
    function change(method, id) {
      call(method, '/' + id, {task: task}).catch(function (refused) {
        tell([refused.message]);
      }).then(refresh);
    }
    function show(files) {
      lists.textContent = '';
      files.groups.forEach(function (group) {
        lists.appendChild(t.el('p', {class: 'thidua-label', text: group.own && files.taking ? 'Đã gửi lần trước' : group.heading}));
        lists.appendChild(t.el('ul', {class: 'thidua-files'}, group.files.map(function (file) {
          return line(task, file, !files.taking || !group.own ? null : file.removed
            ? t.el('span', {}, [t.el('em', {text: 'sẽ bỏ khi gửi '}), button('Giữ lại', file.name, change.bind(null, 'PUT', file.id))])
            : button('Bỏ', file.name, change.bind(null, 'DELETE', file.id)));
        })));
      });
      if (files.taking) {
        lists.appendChild(t.el('ul', {class: 'thidua-files'}, files.drafts.map(function (file) {
          return line(task, file, button('Bỏ', file.name, change.bind(null, 'DELETE', file.id)));
        })));
      }
    }
    function refresh() {
      return call('GET', '', {task: task}).then(function (files) {
        show(files);
        return files;
      });
    }
    /* One after the other, so that each that is refused is named. */
    function send(files, refusals) {
      if (!files.length) {
        sending = 0;
        tell(refusals);
        return refresh();
      }
      sending = files.length;
      told.textContent = 'Đang gửi «' + files[0].name + '»…';
      return call('POST', '', {task: task, name: files[0].name}, files[0]).catch(function (refused) {
        refusals.push(refused.message);
      }).then(function () {
        return send(files.slice(1), refusals);
      });
    }
    function chooser(files) {
      var input = t.el('input', {type: 'file', id: 'thidua-attach', class: 'thidua-file', multiple: '', accept: files.accept});
      input.addEventListener('change', function () {
        var chosen = Array.prototype.slice.call(input.files);
        input.value = '';
        send(chosen, []);
      });
      return t.el('p', {}, [input, t.el('label', {for: 'thidua-attach', class: 'btn btn-default', text: 'Đính kèm tệp'}),
        t.el('span', {class: 'help-block', text: 'PDF, DOCX, XLSX, JPG, PNG; mỗi tệp không quá ' + files.largest + ', mỗi lần gửi không quá ' + files.most
          + ' tệp. Sau khi hoàn thành công việc, tệp không sửa, không xóa được.'})]);
    }

    camForm.on('submit', function () {
      if (sending) {
        camForm.submitPrevented = true;
        tell(['Đang gửi tệp, hãy chờ rồi hoàn thành công việc.']);
      }
    });
    refresh().then(function (files) {
      if (files.taking || files.groups.length) {
        [t.heading('Tệp minh chứng'), files.taking ? chooser(files) : null, told, lists].forEach(function (node) {
          if (node) {
            place.appendChild(node);
          }
        });
      }
    }).catch(function () {
      // a form that stands alone, or a task that is gone; the form's own answer says so
    });
  }

  /* Where a form wants its files; without it they come last. */
  t.files = function () {
    return t.el('div', {class: 'thidua-attached'});
  };
  t.showFiles = function (camForm, root) {
    if (camForm.taskId) {
      fill(camForm, root.querySelector('.thidua-attached') || root.appendChild(t.files()));
    }
  };
})();
