-- When and by whom each password was set; the hash is with the engine's account.
create table td_password (
    user_id     varchar(64) not null primary key,
    set_at      timestamp with time zone not null,
    set_by      varchar(64),
    must_change boolean     not null
);
