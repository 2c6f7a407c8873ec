-- what is stored once, whoever attached it and however often; claimed_at keeps the clean-up away from what is being attached
create table td_file_content (
    sha256     varchar(64) primary key,
    size_bytes bigint not null,
    store      varchar(20) not null,
    claimed_at timestamp with time zone not null
);

-- contents that are kept in the database
create table td_file_chunk (
    sha256   varchar(64) not null references td_file_content (sha256),
    chunk_no integer not null,
    content  bytea not null,
    primary key (sha256, chunk_no)
);

-- a file attached in a task; sent with it, it belongs to its home for good
create table td_file (
    id             varchar(36) primary key,
    home_kind      varchar(40) not null,
    home_id        varchar(255) not null,
    task_id        varchar(64) not null,
    position_no    integer not null,
    name           varchar(255) not null,
    type           varchar(10) not null,
    size_bytes     bigint not null,
    sha256         varchar(64) not null references td_file_content (sha256),
    attached_by    varchar(100) not null,
    attached_at    timestamp with time zone not null,
    sent_at        timestamp with time zone,
    withdrawn_task varchar(64),
    withdrawn_at   timestamp with time zone,
    constraint td_file_position unique (task_id, position_no)
);
create index td_file_home on td_file (home_kind, home_id);
create index td_file_sha256 on td_file (sha256);
create index td_file_withdrawn_task on td_file (withdrawn_task);
