create table td_calendar_day (
    calendar_day date                     primary key,
    worked       boolean                  not null,
    name         varchar(200)             not null,
    reason       varchar(2000)            not null,
    entered_by   varchar(64)              not null,
    entered_at   timestamp with time zone not null
);
