-- The chain is as append-only as the record.
create function td_refuse_seal_change() returns trigger language plpgsql as $$
begin
    raise exception 'td_audit_seal is append-only';
end $$;

create trigger tr_audit_seal_append_only before update or delete on td_audit_seal
    for each row execute function td_refuse_seal_change();
create trigger tr_audit_seal_no_truncate before truncate on td_audit_seal
    for each statement execute function td_refuse_seal_change();
