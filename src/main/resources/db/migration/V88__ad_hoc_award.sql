-- an award outside rounds and quotas, by the simplified procedure (LAW Đ85)
create table td_ad_hoc_award (
    id varchar(255) primary key,
    movement_id varchar(255) not null,
    position integer not null,
    unit_id varchar(255) not null,
    kind varchar(20) not null,
    nominee_name varchar(500) not null,
    award varchar(40) not null,
    achievement varchar(4000) not null,
    achieved_on date not null,
    confirmation varchar(1000) not null,
    status varchar(20) not null,
    reason varchar(4000),
    supplements integer not null,
    proposed_by varchar(64) not null,
    proposed_at timestamp with time zone not null,
    decide_due_at timestamp with time zone,
    decided_at timestamp with time zone,
    decision_late boolean not null,
    version integer not null,
    constraint td_ad_hoc_award_position unique (movement_id, position)
);

-- a case that comes before the chair without a council: an ad hoc award, or a refusal that a complaint reopened
create table td_direct_case (
    award_key varchar(255) primary key,
    nomination_id varchar(255) not null,
    unit_id varchar(255) not null,
    kind varchar(20) not null,
    nominee_name varchar(500) not null,
    award varchar(40) not null,
    sentence varchar(2000) not null
);
