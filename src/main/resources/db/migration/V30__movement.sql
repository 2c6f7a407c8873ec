create table td_movement (
    id               varchar(100) primary key,
    plan_id          varchar(100) not null,
    title            varchar(1000) not null,
    issuer_unit_id   varchar(100) not null,
    advisory_unit_id varchar(100) not null,
    status           varchar(20) not null,
    plan_version     integer,
    roll_over        boolean not null,
    document_number  integer,
    symbol           varchar(100),
    issued_on        date,
    starts_on        date not null,
    ends_on          date not null,
    prepared_at      timestamp with time zone not null,
    review_turn      integer not null,
    return_reason    varchar(2000),
    final_summary    varchar(20000),
    closed_at        timestamp with time zone,
    version          bigint not null
);

create table td_finding_acknowledgement (
    id              varchar(36) primary key,
    movement_id     varchar(100) not null references td_movement (id),
    review_turn     integer not null,
    stage           varchar(10) not null,
    finding_key     varchar(500) not null,
    severity        varchar(10) not null,
    message         varchar(4000) not null,
    reason          varchar(2000),
    acknowledged_by varchar(100) not null,
    acknowledged_at timestamp with time zone not null,
    constraint td_finding_once unique (movement_id, review_turn, stage, finding_key)
);

create table td_phase (
    phase_key   varchar(120) primary key,
    movement_id varchar(100) not null references td_movement (id),
    ordinal     integer not null,
    title       varchar(500) not null,
    starts_on   date not null,
    ends_on     date not null,
    status      varchar(10) not null,
    version     bigint not null
);

create table td_round (
    round_key          varchar(150) primary key,
    movement_id        varchar(100) not null references td_movement (id),
    owner_key          varchar(130) not null,
    obligation_code    varchar(100) not null,
    period             varchar(20),
    kind               varchar(40) not null,
    title              varchar(1000) not null,
    status             varchar(10) not null,
    opens_at           timestamp with time zone not null,
    due_at             timestamp with time zone not null,
    due_words          varchar(500) not null,
    first_reminder_at  timestamp with time zone not null,
    second_reminder_at timestamp with time zone not null,
    receiver_unit_id   varchar(100) not null,
    on_time            integer,
    late               integer,
    missed             integer,
    waived             integer,
    summary            varchar(20000),
    closed_by          varchar(100),
    closed_at          timestamp with time zone,
    version            bigint not null
);
create index td_round_owner on td_round (owner_key);
create index td_round_movement on td_round (movement_id);

create table td_round_extension (
    id          varchar(36) primary key,
    round_key   varchar(150) not null references td_round (round_key),
    old_due_at  timestamp with time zone not null,
    new_due_at  timestamp with time zone not null,
    reason      varchar(2000) not null,
    extended_by varchar(100) not null,
    extended_at timestamp with time zone not null
);
create index td_round_extension_round on td_round_extension (round_key);

create table td_obligation (
    id              varchar(255) primary key,
    round_key       varchar(150) not null references td_round (round_key),
    movement_id     varchar(100) not null,
    unit_id         varchar(100) not null,
    kind            varchar(40) not null,
    via_unit_id     varchar(100) not null,
    internal_due_at timestamp with time zone,
    status          varchar(10) not null,
    due_at          timestamp with time zone not null,
    due_words       varchar(500) not null,
    submitted_at    timestamp with time zone,
    late            boolean not null,
    waiver_reason   varchar(2000),
    version         bigint not null,
    constraint td_obligation_once unique (round_key, unit_id)
);
create index td_obligation_unit on td_obligation (unit_id);
create index td_obligation_movement on td_obligation (movement_id);
