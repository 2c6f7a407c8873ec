/* The forms of an award round: nominees, dossiers, council and decision. */
(function () {
  'use strict';
  var t = window.thidua;

  var YES_NO = [{value: 'true', label: 'Có'}, {value: 'false', label: 'Không'}];

  function truth(value) {
    return value === 'true' ? true : value === 'false' ? false : null;
  }

  function word(value) {
    return value === true ? 'true' : value === false ? 'false' : '';
  }

  function orNull(text) {
    return text === '' ? null : text;
  }

  function by(rows, key, value) {
    return (rows || []).filter(function (row) {
      return row[key] === value;
    })[0];
  }

  function read(parts) {
    return parts.map(function (part) {
      return part.read();
    });
  }

  function nodes(parts) {
    return parts.map(function (part) {
      return part.node;
    });
  }

  function group(parts) {
    return {nodes: nodes(parts), read: function () {
      return read(parts);
    }};
  }

  /* A plain table of facts: columns are [key, heading]. */
  t.table = function (columns, rows) {
    var head = t.el('tr', {}, columns.map(function (column) {
      return t.el('th', {scope: 'col', text: column[1]});
    }));
    var body = rows.map(function (row) {
      return t.el('tr', {}, columns.map(function (column) {
        return t.el('td', {text: row[column[0]]});
      }));
    });
    return t.el('table', {class: 'table table-condensed'}, [t.el('thead', {}, [head]), t.el('tbody', {}, body)]);
  };

  t.list = function (texts) {
    return t.el('ul', {}, texts.map(function (text) {
      return t.el('li', {text: text});
    }));
  };

  /* Whom a unit proposes; rows grow. */
  t.nominees = function (view, draft) {
    return t.rows(draft || [], function (row) {
      var kind = t.select('Đối tượng', view.kinds, row.kind);
      var name = t.field('Tên tập thể; họ và tên cá nhân; tên hộ', 'text', row.name, {max: 500, wide: true});
      var category = t.select('Thành phần', view.categories, row.category);
      var award = t.select('Hình thức, danh hiệu đề nghị', view.awards, row.award || (view.awards.length === 1 ? view.awards[0].value : ''));
      var achievement = t.field('Tóm tắt thành tích', 'area', row.achievement, {max: 4000, rows: 2, wide: true});
      var node = t.el('div', {class: 'thidua-grid'}, [kind, category, name, award, achievement]);
      function person() {
        return t.show(category, kind.value() === 'INDIVIDUAL');
      }
      function offer() {
        person();
        t.only(award, view.awards.filter(function (one) {
          return !kind.value() || !one.kinds.length || one.kinds.indexOf(kind.value()) >= 0;
        }));
      }
      kind.input.addEventListener('change', offer);
      offer();
      node.read = function () {
        return {kind: orNull(kind.value()), name: name.value(), category: person() ? orNull(category.value()) : null, award: orNull(award.value()),
          achievement: achievement.value()};
      };
      return node;
    }, {add: 'Thêm trường hợp', title: 'Trường hợp'});
  };

  /* How the unit and its people fulfilled the year's tasks, where the plan offers titles; what the caps leave stands above. */
  t.ratings = function (view, draft) {
    var offered = view.staff.length > 0;
    var collective = t.select('Xếp loại tập thể', view.ratings, draft.collectiveRating || view.unitRating, {required: false});
    var members = view.staff.map(function (person) {
      var before = by(draft.memberRatings, 'name', person.name) || person;
      return {name: person.name, input: t.select(person.name, view.ratings, before.rating, {required: false})};
    });
    var others = t.select('Những người chưa chọn', view.ratings, '', {required: false});
    others.input.addEventListener('change', function () {
      members.forEach(function (member) {
        member.input.input.value = member.input.value() || others.value();
      });
      others.input.value = '';
    });
    return {
      node: t.el('div', {}, !offered ? [] : [t.heading('Xếp loại năm ' + view.year), view.limits.length ? t.list(view.limits) : null,
        t.el('div', {class: 'thidua-grid'}, [collective, others]), t.el('div', {class: 'thidua-grid'}, members.map(function (member) {
          return member.input;
        }))]),
      collective: function () {
        return offered ? orNull(collective.value()) : null;
      },
      members: function () {
        return members.filter(function (member) {
          return member.input.value();
        }).map(function (member) {
          return {name: member.name, rating: member.input.value()};
        });
      }
    };
  };

  /* Input for one fact of a criterion, a number or yes/no. */
  function fact(line, value) {
    if (line.figure) {
      var number = t.field('Số liệu (' + line.unit + ')', 'text', value.amount, {max: 20, required: false, help: 'Viết liền, không dấu chấm hàng nghìn'});
      return {node: number, read: function () {
        return {declared: null, amount: orNull(number.value())};
      }};
    }
    var answer = t.select('Đạt tiêu chuẩn', YES_NO, word(value.declared), {required: false});
    return {node: answer, read: function () {
      return {declared: truth(answer.value()), amount: null};
    }};
  }

  /* What a dossier declares, one block per criterion. */
  t.evidence = function (criteria, draft) {
    return group(criteria.map(function (line) {
      var before = by(draft, 'criterion', line.id) || line;
      var value = fact(line, before);
      var number = t.field('Số văn bản xác nhận', 'text', before.documentNumber, {max: 200, required: Boolean(line.documents), help: line.documents});
      var date = t.field('Ngày văn bản', 'date', before.documentDate, {required: false});
      var text = t.field('Diễn giải', 'area', before.text, {max: 4000, rows: 2, wide: true, required: false});
      return {
        node: t.el('fieldset', {class: 'thidua-row'}, [t.el('legend', {text: line.name}), t.facts([['Kế hoạch nêu', line.words]]),
          t.el('div', {class: 'thidua-grid'}, [value.node, number, date, text])]),
        read: function () {
          var answer = value.read();
          return {criterion: line.id, declared: answer.declared, amount: answer.amount, documentNumber: orNull(number.value()),
            documentDate: orNull(date.value()), text: orNull(text.value())};
        }
      };
    }));
  };

  /* What the criteria say, for the appraiser, and by which rules. */
  t.results = function (results) {
    var versions = results.map(function (one) {
      return one.version;
    }).filter(function (version, index, all) {
      return version && all.indexOf(version) === index;
    });
    return t.el('div', {}, [t.table([['name', 'Tiêu chuẩn'], ['evidence', 'Minh chứng'], ['threshold', 'Mức yêu cầu'], ['answer', 'Kết quả'],
      ['sentence', 'Giải thích']], results.map(function (one) {
      return {name: one.name, evidence: one.evidence, threshold: one.threshold, sentence: one.sentence,
        answer: one.met ? 'Đạt' : one.needed ? 'Chưa đạt' : 'Không cần'};
    })), t.el('p', {class: 'help-block', text: 'Đối chiếu theo: ' + versions.join('; ')})]);
  };

  /* Facts the appraiser puts right; rows grow from none. */
  t.corrections = function (lines, draft) {
    var choices = lines.map(function (line) {
      return {value: line.id, label: line.name};
    });
    return t.rows(draft || [], function (row) {
      var criterion = t.select('Tiêu chuẩn', choices, row.criterion);
      var declared = t.select('Đạt tiêu chuẩn', YES_NO, word(row.declared));
      var amount = t.field('Số liệu đúng', 'text', row.amount, {max: 20, help: 'Viết liền, không dấu chấm hàng nghìn'});
      var number = t.field('Số văn bản xác nhận', 'text', row.documentNumber, {max: 200, required: false});
      var reason = t.field('Lý do sửa', 'area', row.reason, {max: 4000, rows: 2});
      var source = t.field('Nguồn số liệu', 'area', row.source, {max: 1000, rows: 2});
      var node = t.el('div', {class: 'thidua-grid'}, [criterion, declared, amount, number, reason, source]);
      function figure() {
        var line = by(lines, 'id', criterion.value());
        t.show(declared, line && !line.figure);
        t.show(amount, line && line.figure);
        return line && line.figure;
      }
      criterion.input.addEventListener('change', figure);
      figure();
      node.read = function () {
        return {criterion: criterion.value(), declared: figure() ? null : truth(declared.value()), amount: figure() ? orNull(amount.value()) : null,
          documentNumber: orNull(number.value()), reason: reason.value(), source: source.value()};
      };
      return node;
    }, {add: 'Sửa một số liệu', title: 'Số liệu', optional: true});
  };

  /* Who came; the members the regulation keeps out of a case are told so. */
  t.attendance = function (members, draft) {
    return group(members.map(function (member) {
      var before = by(draft, 'memberId', member.memberId) || {present: true};
      var reason = t.field('Lý do vắng', 'text', before.absenceReason, {max: 1000});
      function absent(answer) {
        return t.show(reason, answer === 'false');
      }
      var present = t.radios('Điểm danh', [{value: 'true', label: 'Có mặt'}, {value: 'false', label: 'Vắng'}], word(before.present), absent);
      absent(present.value());
      var name = member.name + ' – ' + member.role;
      return {
        node: t.el('div', {class: 'thidua-member', role: 'group', 'aria-label': name}, [t.el('div', {}, [t.el('strong', {text: name}),
          member.recused ? t.el('p', {class: 'help-block', text: 'Không biểu quyết:\n' + member.recused}) : null]), present, reason]),
        read: function () {
          return {memberId: member.memberId, present: truth(present.value()), absenceReason: absent(present.value()) ? orNull(reason.value()) : null};
        }
      };
    }));
  };

  /* Further recusals, beyond those that the regulation demands. */
  t.recusals = function (members, cases, draft) {
    var people = members.map(function (member) {
      return {value: member.memberId, label: member.name};
    });
    return t.rows(draft || [], function (row) {
      var member = t.select('Thành viên', people, row.memberId);
      var nomination = t.select('Trường hợp', cases, row.nominationId);
      var reason = t.field('Lý do', 'text', row.reason, {max: 1000, wide: true});
      var node = t.el('div', {class: 'thidua-grid'}, [member, nomination, reason]);
      node.read = function () {
        return {memberId: member.value(), nominationId: nomination.value(), reason: reason.value()};
      };
      return node;
    }, {add: 'Thêm trường hợp không biểu quyết', title: 'Không biểu quyết', optional: true});
  };

  /* One choice for each case; nothing of it is kept in the browser. */
  t.ballot = function (cases, choices) {
    return group(cases.map(function (one) {
      var choice = t.radios('Ý kiến', choices);
      return {
        node: t.el('fieldset', {class: 'thidua-row'}, [t.el('legend', {text: one.title}), t.facts([['Đơn vị', one.unit], ['Hình thức', one.award],
          ['Thành tích', one.achievement], ['Báo cáo', one.report], ['Đã đăng ký', one.registered], ['Thẩm định', one.assessment]]), choice]),
        read: function () {
          return {nominationId: one.nominationId, choice: choice.value()};
        }
      };
    }));
  };

  function caseHead(one) {
    return [t.el('legend', {text: one.nominee}), t.facts([['Hình thức', one.award], ['Cơ sở đề nghị', one.council]])];
  }

  /* Equal votes that the chair of the council decides. */
  t.ties = function (ties, draft) {
    return group(ties.map(function (tie) {
      var before = by(draft, 'nominationId', tie.nominationId) || {};
      var recommend = t.radios('Chủ tịch Hội đồng quyết định', [{value: 'true', label: 'Đề nghị'}, {value: 'false', label: 'Không đề nghị'}],
        word(before.recommend));
      var reason = t.field('Lý do', 'area', before.reason, {max: 1000, rows: 2});
      return {
        node: t.el('fieldset', {class: 'thidua-row'}, [t.el('legend', {text: tie.title}), t.facts([['Kết quả', tie.sentence]]), recommend, reason]),
        read: function () {
          return {nominationId: tie.nominationId, recommend: truth(recommend.value()), reason: reason.value()};
        }
      };
    }));
  };

  /* The cases that the council proposes to a higher decider; none is ticked at first. */
  t.proposals = function (cases, draft) {
    var boxes = cases.map(function (one) {
      var box = t.el('input', {type: 'checkbox', value: one.nominationId});
      box.checked = (draft || []).indexOf(one.nominationId) >= 0;
      return {box: box, node: t.el('div', {class: 'checkbox'}, [t.el('label', {}, [box, document.createTextNode(' ' + one.title)])])};
    });
    return {node: t.el('div', {}, nodes(boxes)), read: function () {
      return boxes.filter(function (one) {
        return one.box.checked;
      }).map(function (one) {
        return one.box.value;
      });
    }};
  };

  /* Why the ones whom the council does not recommend are refused. */
  t.refusals = function (cases, draft) {
    return group(cases.filter(function (one) {
      return !one.recommended;
    }).map(function (one) {
      var before = by(draft, 'nominationId', one.nominationId) || one;
      var reason = t.field('Lý do không khen thưởng (gửi cho đơn vị)', 'area', before.reason, {max: 4000, rows: 2});
      return {
        node: t.el('fieldset', {class: 'thidua-row'}, caseHead(one).concat([reason])),
        read: function () {
          return {nominationId: one.nominationId, reason: reason.value()};
        }
      };
    }));
  };

  /* The chair's choice on each case, which begins with the council's advice. */
  t.choices = function (cases, draft) {
    return group(cases.map(function (one) {
      var before = by(draft, 'nominationId', one.nominationId) || {granted: one.recommended};
      var reason = t.field('Lý do quyết định khác đề nghị', 'area', before.reason, {max: 4000, rows: 2});
      function differs(answer) {
        return t.show(reason, answer !== null && answer !== word(one.recommended));
      }
      var granted = t.radios('Quyết định', [{value: 'true', label: 'Khen thưởng'}, {value: 'false', label: 'Không khen thưởng'}], word(before.granted), differs);
      differs(granted.value());
      return {
        node: t.el('fieldset', {class: 'thidua-row'}, caseHead(one).concat([t.facts([['Dự kiến thông báo', one.recommended ? '' : one.reason]]), granted, reason])),
        read: function () {
          return {nominationId: one.nominationId, granted: truth(granted.value()),
            reason: differs(granted.value()) ? orNull(reason.value()) : null};
        }
      };
    }));
  };
})();
