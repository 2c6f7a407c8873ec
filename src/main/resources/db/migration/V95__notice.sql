create table td_notice (
    id          varchar(36)              not null primary key,
    unit_id     varchar(40)              not null,
    kind        varchar(20)              not null,
    subject     varchar(255)             not null,
    text        varchar(4000)            not null,
    sent_at     timestamp with time zone not null,
    fingerprint varchar(64)              not null,
    constraint uq_notice_fingerprint unique (fingerprint)
);
create index ix_notice_unit on td_notice (unit_id, sent_at);
create index ix_notice_subject on td_notice (subject);
