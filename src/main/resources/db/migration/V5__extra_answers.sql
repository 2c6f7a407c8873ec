create table td_extra_answer (
    id           varchar(36)  not null primary key,
    process_key  varchar(64)  not null,
    task_key     varchar(64)  not null,
    task_id      varchar(64)  not null,
    business_key varchar(255) not null,
    name         varchar(64)  not null,
    answer       varchar(4000),
    answered_by  varchar(64)  not null,
    answered_at  timestamp with time zone not null,
    constraint td_extra_answer_once unique (task_id, name)
);
create index td_idx_extra_answer_key on td_extra_answer (business_key);
