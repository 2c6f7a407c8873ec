create table td_initiative (
    id varchar(255) primary key,
    obligation_id varchar(255) not null,
    position integer not null,
    round_key varchar(255) not null,
    movement_id varchar(255) not null,
    unit_id varchar(255) not null,
    title varchar(500) not null,
    solution varchar(4000) not null,
    effect varchar(4000) not null,
    status varchar(20) not null,
    level varchar(20),
    reason varchar(4000),
    settled_on date,
    version integer not null,
    constraint td_initiative_place unique (obligation_id, position)
);

create index td_initiative_round on td_initiative (round_key);

create table td_initiative_author (
    initiative_id varchar(255) not null references td_initiative (id),
    position integer not null,
    name varchar(200) not null,
    name_key varchar(200) not null,
    constraint td_initiative_author_place primary key (initiative_id, position)
);

create index td_initiative_author_name on td_initiative_author (name_key);
