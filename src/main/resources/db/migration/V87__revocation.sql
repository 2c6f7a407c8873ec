-- an award that was revoked stays in the register
alter table td_award_register add column kind varchar(20);
alter table td_award_register add column status varchar(20) default 'ACTIVE' not null;
alter table td_award_register add column revocation_number varchar(50);
alter table td_award_register add column revoked_on date;

create table td_revocation (
    id varchar(255) primary key,
    nomination_id varchar(255) not null references td_award_register (nomination_id),
    decision_id varchar(255) not null references td_award_decision (id),
    movement_id varchar(255) not null,
    issuer_unit_id varchar(255) not null,
    status varchar(20) not null,
    ground varchar(60) not null,
    ground_words varchar(1000) not null,
    conclusion varchar(1000) not null,
    concluded_on date not null,
    opened_by varchar(64) not null,
    opened_at timestamp with time zone not null,
    file_due_at timestamp with time zone not null,
    filed_at timestamp with time zone,
    filing_late boolean not null,
    statement_number varchar(100),
    statement varchar(4000),
    decide_due_at timestamp with time zone,
    decided_at timestamp with time zone,
    decision_late boolean not null,
    decided_by varchar(64),
    keep_reason varchar(4000),
    number_year integer,
    number integer,
    document_number varchar(50),
    issued_on date,
    object_recovered_on date,
    object_note varchar(1000),
    money_recovered_on date,
    money_voucher varchar(100),
    version integer not null,
    constraint td_revocation_number unique (issuer_unit_id, number_year, number)
);

create index td_revocation_nomination on td_revocation (nomination_id);
