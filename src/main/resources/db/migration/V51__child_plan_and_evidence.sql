-- what a unit reports of its own plan, in the turn in which it reports it
alter table td_report_turn add column child_number varchar(200);
alter table td_report_turn add column child_issued_on date;
alter table td_report_turn add column child_objective varchar(20000);
alter table td_report_turn add column child_targets varchar(20000);
alter table td_report_turn add column child_time varchar(20000);
alter table td_report_turn add column child_movement_id varchar(100);

create table td_report_item (
    id          varchar(36) primary key,
    turn_id     varchar(36) not null references td_report_turn (id),
    item_no     integer not null,
    section_key varchar(100) not null,
    done_on     date not null,
    title       varchar(1000) not null,
    place       varchar(1000) not null,
    link        varchar(2000) not null,
    people      integer,
    constraint td_report_item_once unique (turn_id, item_no)
);
