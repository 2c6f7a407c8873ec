alter table td_obligation add column given_count integer default 0 not null;
alter table td_obligation add column demanded_count integer default 0 not null;
