create table td_nomination_list (
    obligation_id varchar(255) primary key,
    movement_id varchar(255) not null,
    award_key varchar(255) not null,
    unit_id varchar(255) not null,
    nil_return boolean not null,
    nil_reason varchar(4000),
    proposed_by varchar(64) not null,
    proposed_at timestamp with time zone not null,
    version integer not null
);

create table td_nomination (
    id varchar(255) primary key,
    obligation_id varchar(255) not null references td_nomination_list (obligation_id),
    position integer not null,
    movement_id varchar(255) not null,
    award_key varchar(255) not null,
    unit_id varchar(255) not null,
    kind varchar(20) not null,
    name varchar(500) not null,
    category varchar(30),
    award_form varchar(40) not null,
    achievement varchar(4000) not null,
    registered_object_id varchar(36),
    report varchar(4000),
    subject_group varchar(20),
    group_reason varchar(4000),
    status varchar(20) not null,
    criteria_met boolean not null,
    assessment varchar(4000),
    reason varchar(4000),
    supplements integer not null,
    version integer not null,
    constraint td_nomination_place unique (obligation_id, position)
);

create index td_nomination_award on td_nomination (award_key);

create table td_evidence (
    id varchar(36) primary key,
    nomination_id varchar(255) not null references td_nomination (id),
    criterion varchar(100) not null,
    declared boolean,
    amount numeric(18, 2),
    document_number varchar(200),
    document_date date,
    text varchar(4000),
    corrected_by varchar(64),
    correction_reason varchar(4000),
    correction_source varchar(1000),
    constraint td_evidence_once unique (nomination_id, criterion)
);

create table td_criterion_result (
    id varchar(36) primary key,
    nomination_id varchar(255) not null references td_nomination (id),
    position integer not null,
    criterion varchar(100) not null,
    name varchar(500) not null,
    words varchar(4000) not null,
    evidence varchar(4500) not null,
    threshold varchar(200) not null,
    met boolean not null,
    needed boolean not null,
    sentence varchar(4500) not null,
    source varchar(500) not null
);

create index td_criterion_result_nomination on td_criterion_result (nomination_id);
