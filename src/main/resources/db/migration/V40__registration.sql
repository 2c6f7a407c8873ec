create table td_registration (
    obligation_id varchar(255) primary key,
    movement_id   varchar(100) not null,
    unit_id       varchar(100) not null,
    via_unit_id   varchar(100) not null,
    status        varchar(20) not null,
    version       bigint not null
);
create index td_registration_unit on td_registration (unit_id, movement_id);

create table td_registration_submission (
    id                   varchar(36) primary key,
    obligation_id        varchar(255) not null references td_registration (obligation_id),
    turn_no              integer not null,
    submitted_at         timestamp with time zone not null,
    submitted_by         varchar(100) not null,
    late                 boolean not null,
    lateness_reason      varchar(2000) not null,
    late_accepted_reason varchar(2000),
    status               varchar(20) not null,
    constraint td_registration_turn unique (obligation_id, turn_no)
);

create table td_registered_object (
    id               varchar(36) primary key,
    submission_id    varchar(36) not null references td_registration_submission (id),
    item_no          integer not null,
    type             varchar(40) not null,
    name             varchar(600) not null,
    field            varchar(100) not null,
    target           varchar(4000) not null,
    starts_on        date not null,
    finishes_on      date not null,
    difficulty       varchar(4000) not null,
    hint             varchar(1000) not null,
    sector_outcome   varchar(10),
    sector_reason    varchar(4000),
    receiver_outcome varchar(10),
    receiver_reason  varchar(4000),
    constraint td_registered_object_place unique (submission_id, item_no)
);
