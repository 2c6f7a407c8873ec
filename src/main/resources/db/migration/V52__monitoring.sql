-- inspections, guidance and reminders by the advisory body; lines are added, never changed
create table td_monitoring (
    id          varchar(36) primary key,
    movement_id varchar(100) not null,
    done_on     date not null,
    unit_id     varchar(100) not null,
    kind        varchar(20) not null,
    finding     varchar(20000) not null,
    recorded_by varchar(100) not null,
    recorded_at timestamp with time zone not null
);
create index td_monitoring_movement on td_monitoring (movement_id, done_on);
