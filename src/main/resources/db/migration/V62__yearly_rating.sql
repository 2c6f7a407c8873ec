-- how a person of a unit, or with an empty name the unit itself, fulfilled the tasks of a year
create table td_yearly_rating (
    id varchar(36) primary key,
    unit_id varchar(255) not null,
    rating_year integer not null,
    name_key varchar(500) not null,
    name varchar(500) not null,
    rating varchar(20) not null,
    recorded_by varchar(64) not null,
    recorded_at timestamp with time zone not null,
    version integer not null,
    constraint td_yearly_rating_once unique (unit_id, rating_year, name_key)
);
