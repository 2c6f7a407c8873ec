alter table td_round add column sent_to varchar(600);
alter table td_round add column sent_number varchar(200);
alter table td_round add column sent_on date;
