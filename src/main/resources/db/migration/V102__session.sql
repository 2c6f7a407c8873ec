-- Sessions of signed-in people, shared by all nodes; the layout is Spring Session's.
create table td_session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create unique index td_idx_session_id on td_session (session_id);
create index td_idx_session_expiry on td_session (expiry_time);
create index td_idx_session_principal on td_session (principal_name);

create table td_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name),
    constraint td_fk_session_attributes foreign key (session_primary_id) references td_session (primary_id) on delete cascade
);
