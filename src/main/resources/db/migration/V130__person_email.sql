-- where a person is sent notices; most have none
alter table td_person add email varchar(254);
