-- Wrong passwords of the last minutes, counted by all nodes together; accounts and devices as SHA-256.
create table td_wrong_password (
    id      varchar(36) not null primary key,
    at      timestamp with time zone not null,
    account varchar(64) not null,
    address varchar(64) not null,
    device  varchar(64)
);
create index td_idx_wrong_password_at on td_wrong_password (at);
create index td_idx_wrong_password_account on td_wrong_password (account);
create index td_idx_wrong_password_address on td_wrong_password (address);

-- Devices and addresses from which an account has signed in before: strangers' wrong passwords do not stop it there.
create table td_known_origin (
    account   varchar(64) not null,
    origin    varchar(80) not null,
    last_used timestamp with time zone not null,
    primary key (account, origin)
);
create index td_idx_known_origin_used on td_known_origin (last_used);
