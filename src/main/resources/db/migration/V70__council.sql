create table td_council_session (
    id varchar(255) primary key,
    award_key varchar(255) not null,
    movement_id varchar(255) not null,
    issuer_unit_id varchar(255) not null,
    advisory_unit_id varchar(255) not null,
    status varchar(20) not null,
    sitting integer not null,
    meets_at timestamp with time zone,
    place varchar(500),
    voting_ends_at timestamp with time zone,
    regulation_source varchar(255) not null,
    quorum_numerator integer not null,
    quorum_denominator integer not null,
    vote_base varchar(20) not null,
    threshold_numerator integer not null,
    threshold_denominator integer not null,
    strictly_more boolean not null,
    tie_rule varchar(10) not null,
    recuse_own_unit boolean not null,
    abstention_allowed boolean not null,
    minutes varchar(100000),
    signed_by varchar(64),
    signed_at timestamp with time zone,
    version integer not null
);

create table td_council_case (
    id varchar(36) primary key,
    session_id varchar(255) not null references td_council_session (id),
    nomination_id varchar(255) not null,
    position integer not null,
    unit_id varchar(255) not null,
    nominee varchar(500) not null,
    title varchar(1000) not null,
    outcome varchar(20),
    base integer,
    sentence varchar(2000),
    tie_reason varchar(2000),
    constraint td_council_case_once unique (session_id, nomination_id)
);

-- one row per member and sitting
create table td_council_seat (
    ballot_key varchar(500) primary key,
    session_id varchar(255) not null references td_council_session (id),
    sitting integer not null,
    member_id varchar(64) not null,
    member_name varchar(255) not null,
    unit_id varchar(255) not null,
    role varchar(30) not null,
    present boolean,
    absence_reason varchar(1000),
    constraint td_council_seat_once unique (session_id, sitting, member_id)
);

create table td_council_recusal (
    id varchar(36) primary key,
    ballot_key varchar(500) not null references td_council_seat (ballot_key),
    nomination_id varchar(255) not null,
    reason varchar(1000) not null,
    constraint td_council_recusal_once unique (ballot_key, nomination_id)
);

-- That a member has voted. Bears no time and no choice.
create table td_council_voted (
    ballot_key varchar(500) primary key references td_council_seat (ballot_key)
);

-- What was voted: one row per case and sitting holds all three counters, so that every ballot touches the same rows whatever it says.
create table td_council_tally (
    id varchar(36) primary key,
    session_id varchar(255) not null references td_council_session (id),
    sitting integer not null,
    nomination_id varchar(255) not null,
    agree integer not null,
    disagree integer not null,
    abstain integer not null,
    constraint td_council_tally_once unique (session_id, sitting, nomination_id)
);

create index td_council_session_award on td_council_session (award_key);
