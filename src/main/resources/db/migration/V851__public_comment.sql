-- a plan may ask for public comment before the chair signs (L-88)
alter table td_award_decision add column comments_until timestamp with time zone;
alter table td_award_decision add column comments_concluded boolean default false not null;

create table td_award_comment (
    id varchar(36) primary key,
    decision_id varchar(255) not null references td_award_decision (id),
    author varchar(64) not null,
    text varchar(4000) not null,
    received_at timestamp with time zone not null,
    outcome varchar(20),
    answer varchar(4000),
    version integer not null
);

create index td_award_comment_decision on td_award_comment (decision_id);
