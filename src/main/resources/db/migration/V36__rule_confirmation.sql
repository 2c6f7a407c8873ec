create table td_rule_confirmation (
    pack_release varchar(100)             not null,
    value_key    varchar(200)             not null,
    entered      varchar(1000)            not null,
    confirmed_by varchar(64)              not null,
    confirmed_at timestamp with time zone not null,
    reason       varchar(2000)            not null,
    primary key (pack_release, value_key)
);
-- a version names every regulation laid over the law
alter table td_explanation alter column pack_version set data type varchar(400);
