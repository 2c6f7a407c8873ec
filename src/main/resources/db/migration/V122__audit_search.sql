create index ix_audit_actor on td_audit (actor);
create index ix_audit_action on td_audit (action);
create index ix_audit_recorded_at on td_audit (recorded_at);
