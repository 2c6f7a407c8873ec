create table td_report (
    obligation_id varchar(255) primary key,
    movement_id   varchar(100) not null,
    unit_id       varchar(100) not null,
    status        varchar(20) not null,
    version       bigint not null
);
create index td_report_unit on td_report (unit_id, movement_id);

create table td_report_turn (
    id            varchar(36) primary key,
    obligation_id varchar(255) not null references td_report (obligation_id),
    turn_no       integer not null,
    written_at    timestamp with time zone not null,
    written_by    varchar(100) not null,
    confirmed_at  timestamp with time zone,
    confirmed_by  varchar(100),
    late          boolean not null,
    status        varchar(20) not null,
    return_reason varchar(4000),
    constraint td_report_turn_once unique (obligation_id, turn_no)
);

create table td_report_section (
    id          varchar(36) primary key,
    turn_id     varchar(36) not null references td_report_turn (id),
    item_no     integer not null,
    section_key varchar(100) not null,
    title       varchar(500) not null,
    text        varchar(20000) not null,
    constraint td_report_section_once unique (turn_id, section_key)
);
