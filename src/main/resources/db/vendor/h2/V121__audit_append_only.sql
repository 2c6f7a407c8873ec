-- H2 asks a class of ours; TRUNCATE of td_audit fails by the foreign key of td_audit_pending.
create trigger tr_audit_append_only before update, delete on td_audit
    for each row call 'vn.thidua.audit.internal.RefuseChange';
create trigger tr_audit_seal_append_only before update, delete on td_audit_seal
    for each row call 'vn.thidua.audit.internal.RefuseChange';
