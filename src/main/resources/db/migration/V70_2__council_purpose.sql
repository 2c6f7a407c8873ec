-- a council also judges initiatives, which are nobody's nomination for an award
alter table td_council_session add column purpose varchar(20) default 'AWARD' not null;
alter table td_council_case alter column kind drop not null;
alter table td_council_case alter column award drop not null;
