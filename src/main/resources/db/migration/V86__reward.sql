-- coefficients that the law leaves open, entered by name from the issuer's regulation
create table td_reward_coefficient (
    id varchar(36) primary key,
    issuer_unit_id varchar(255) not null,
    award varchar(60) not null,
    kind varchar(20) not null,
    coefficient decimal(6, 3) not null,
    regulation varchar(500) not null,
    valid_from date not null,
    entered_by varchar(64) not null,
    entered_at timestamp with time zone not null,
    constraint td_reward_coefficient_once unique (issuer_unit_id, award, kind, valid_from)
);

-- money of one award; a missing coefficient or an unconfirmed base salary holds up the payment, never the decision
create table td_reward (
    nomination_id varchar(255) primary key references td_award_register (nomination_id),
    decision_id varchar(255) not null references td_award_decision (id),
    status varchar(20) not null,
    coefficient decimal(6, 3),
    base_salary_vnd bigint,
    salary_confirmed_by varchar(64),
    amount_vnd bigint,
    explanation varchar(2000) not null,
    voucher varchar(100),
    paid_on date,
    paid_by varchar(64),
    recovered_on date,
    version integer not null
);

create index td_reward_decision on td_reward (decision_id);
