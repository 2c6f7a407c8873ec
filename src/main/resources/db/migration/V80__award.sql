create table td_award_decision (
    id varchar(255) primary key,
    award_key varchar(255) not null,
    movement_id varchar(255) not null,
    issuer_unit_id varchar(255) not null,
    status varchar(20) not null,
    basis varchar(4000) not null,
    return_reason varchar(4000),
    signed_by varchar(64),
    signed_at timestamp with time zone,
    number_year integer,
    number integer,
    document_number varchar(50),
    issued_on date,
    published_at timestamp with time zone,
    version integer not null,
    constraint td_award_decision_number unique (issuer_unit_id, number_year, number)
);

create table td_award_line (
    id varchar(36) primary key,
    decision_id varchar(255) not null references td_award_decision (id),
    nomination_id varchar(255) not null,
    position integer not null,
    unit_id varchar(255) not null,
    kind varchar(20) not null,
    nominee_name varchar(500) not null,
    award_form varchar(40) not null,
    recommended boolean not null,
    council_sentence varchar(2000) not null,
    granted boolean,
    chair_reason varchar(4000),
    refusal_reason varchar(4000),
    notified_at timestamp with time zone,
    constraint td_award_line_once unique (decision_id, nomination_id)
);

-- one achievement, one award (LAW Đ5(2)c)
create table td_award_register (
    nomination_id varchar(255) primary key,
    achievement varchar(64) not null unique,
    movement_id varchar(255) not null,
    unit_id varchar(255) not null,
    nominee_name varchar(500) not null,
    award_form varchar(40) not null,
    decision_id varchar(255) not null references td_award_decision (id),
    document_number varchar(50) not null,
    decided_on date not null
);

create index td_award_register_movement on td_award_register (movement_id);

create table td_publication (
    id varchar(36) primary key,
    decision_id varchar(255) not null references td_award_decision (id),
    position integer not null,
    recipient varchar(500) not null,
    role varchar(20) not null,
    unit_id varchar(255),
    published_at timestamp with time zone not null,
    constraint td_publication_once unique (decision_id, position)
);
