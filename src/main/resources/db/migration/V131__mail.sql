-- Notices on their way by e-mail: one row for each notice and person. id is the SHA-256 of both, and the local part of the message id.
create table td_mail (
    id              varchar(64)              not null primary key,
    notice_id       varchar(36)              not null,
    person_id       varchar(40)              not null,
    address         varchar(254)             not null,
    message_id      varchar(320)             not null,
    subject         varchar(255)             not null,
    text            character varying        not null,
    state           varchar(20)              not null,
    attempts        integer                  not null,
    next_attempt_at timestamp with time zone not null,
    last_reason     varchar(1000),
    written_at      timestamp with time zone not null,
    sent_at         timestamp with time zone
);
create index ix_mail_due on td_mail (state, next_attempt_at);
