create table td_unit (
    id           varchar(40)  not null primary key,
    version bigint not null,
    name         varchar(200) not null,
    type         varchar(40)  not null,
    parent_id    varchar(40),
    subordinate  boolean      not null,
    valid_from   date         not null,
    valid_to     date,
    roster_order integer      not null,
    constraint fk_unit_parent foreign key (parent_id) references td_unit (id)
);
create index ix_unit_parent on td_unit (parent_id);

create table td_person (
    id                     varchar(64)  not null primary key,
    version bigint not null,
    family_and_middle_name varchar(100) not null,
    given_name             varchar(50)  not null,
    category               varchar(40)  not null,
    office                 varchar(200),
    unit_id                varchar(40)  not null,
    roster_order           integer      not null,
    constraint fk_person_unit foreign key (unit_id) references td_unit (id)
);

create table td_role_assignment (
    id         varchar(36) not null primary key,
    version bigint not null,
    person_id  varchar(64) not null,
    role       varchar(40) not null,
    unit_id    varchar(40) not null,
    valid_from date        not null,
    valid_to   date,
    constraint fk_role_person foreign key (person_id) references td_person (id),
    constraint fk_role_unit foreign key (unit_id) references td_unit (id),
    constraint uq_role_assignment unique (person_id, role, unit_id, valid_from)
);
create index ix_role_unit on td_role_assignment (unit_id, role);
