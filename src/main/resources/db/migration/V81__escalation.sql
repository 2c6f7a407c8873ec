-- reviews of an award round are numbered; the row is the lock of whoever opens, collects or closes one
create table td_award_round (
    award_key varchar(255) primary key,
    movement_id varchar(255) not null,
    reviews integer not null,
    collected integer not null,
    closed integer not null,
    version integer not null
);

-- a case that another level decides
create table td_escalation (
    id varchar(255) primary key,
    nomination_id varchar(255) not null unique,
    award_key varchar(255) not null,
    movement_id varchar(255) not null,
    unit_id varchar(255) not null,
    session_id varchar(255) not null,
    kind varchar(20) not null,
    nominee_name varchar(500) not null,
    achievement varchar(64) not null,
    award varchar(40) not null,
    own_award varchar(40),
    decider varchar(20) not null,
    cause varchar(20) not null,
    council_sentence varchar(2000) not null,
    status varchar(20) not null,
    continued boolean not null,
    proposal_number varchar(50),
    proposal_date date,
    legal_limb varchar(1000),
    sent_on date,
    channel varchar(200),
    answer_due_at timestamp with time zone,
    answer_document varchar(50),
    answered_on date,
    reason varchar(4000),
    version integer not null
);

create index td_escalation_award on td_escalation (award_key);
create index td_escalation_movement on td_escalation (movement_id);

-- one achievement, one award on every path (LAW Đ5(2)c): whoever asks above or signs holds the claim
create table td_award_claim (
    achievement varchar(64) primary key,
    nomination_id varchar(255) not null,
    holder varchar(255) not null,
    version integer not null
);

-- the register also holds what another level awarded
alter table td_award_register alter column decision_id drop not null;
alter table td_award_register add column decider varchar(20);

-- the council proposes a case to a higher decider
alter table td_council_case add column proposed_upward boolean default false not null;
