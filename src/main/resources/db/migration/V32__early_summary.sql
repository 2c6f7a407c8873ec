-- The chair's word that a movement may be summed up before its period has ended.
alter table td_movement add column early_summary_reason varchar(2000);
alter table td_movement add column early_summary_by varchar(100);
alter table td_movement add column early_summary_at timestamp with time zone;
