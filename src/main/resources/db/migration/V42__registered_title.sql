create table td_registered_title (
    id               varchar(36) primary key,
    submission_id    varchar(36) not null references td_registration_submission (id),
    item_no          integer not null,
    kind             varchar(20) not null,
    name             varchar(600) not null,
    job_title        varchar(600) not null,
    title            varchar(60),
    form             varchar(60),
    decider          varchar(30),
    sector_outcome   varchar(10),
    sector_reason    varchar(4000),
    receiver_outcome varchar(10),
    receiver_reason  varchar(4000),
    constraint td_registered_title_place unique (submission_id, item_no)
);

create table td_pledge (
    id               varchar(36) primary key,
    submission_id    varchar(36) not null references td_registration_submission (id),
    content          varchar(8000) not null,
    signed_on        date not null,
    signed_by        varchar(600) not null,
    sector_outcome   varchar(10),
    sector_reason    varchar(4000),
    receiver_outcome varchar(10),
    receiver_reason  varchar(4000),
    constraint td_pledge_once unique (submission_id)
);
