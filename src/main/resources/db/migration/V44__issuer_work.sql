create table td_issuer_work (
    id          varchar(120) primary key,
    movement_id varchar(100) not null,
    item_no     integer not null,
    name        varchar(2000) not null,
    type        varchar(40) not null,
    progress    varchar(20) not null,
    note        varchar(2000) not null,
    changed_at  timestamp with time zone not null,
    version     bigint not null,
    constraint td_issuer_work_place unique (movement_id, item_no)
);
