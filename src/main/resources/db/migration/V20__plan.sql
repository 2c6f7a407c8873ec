create table td_plan (
    plan_id     varchar(100)             not null,
    version     integer                  not null,
    yaml        varchar(1000000)         not null,
    sha256      varchar(64)              not null,
    imported_at timestamp with time zone not null,
    imported_by varchar(64)              not null,
    constraint pk_plan primary key (plan_id, version)
);
