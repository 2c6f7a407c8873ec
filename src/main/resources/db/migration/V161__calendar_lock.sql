-- whoever changes the calendar holds this row, so that two imports of one year never mix
create table td_calendar_lock (
    id integer primary key
);
insert into td_calendar_lock values (1);
