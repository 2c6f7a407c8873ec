-- Even the application's own account cannot rewrite the record.
create function td_refuse_audit_change() returns trigger language plpgsql as $$
begin
    raise exception 'td_audit is append-only';
end $$;

create trigger tr_audit_append_only before update or delete on td_audit
    for each row execute function td_refuse_audit_change();
create trigger tr_audit_no_truncate before truncate on td_audit
    for each statement execute function td_refuse_audit_change();

-- Prefix search in any collation.
create index ix_audit_subject_prefix on td_audit (subject varchar_pattern_ops);
