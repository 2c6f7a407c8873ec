-- decisions that award and decisions that revoke draw from one series: one row per number, whoever took it
create table td_given_number (
    id      varchar(300) primary key,
    subject varchar(255) not null,
    version integer      not null
);
insert into td_given_number
select issuer_unit_id || '/' || cast(number_year as varchar(4)) || '/' || cast(number as varchar(10)), id, 0
from td_award_decision where number is not null;
insert into td_given_number
select r.issuer_unit_id || '/' || cast(r.number_year as varchar(4)) || '/' || cast(r.number as varchar(10)), r.id, 0
from td_revocation r where r.number is not null and not exists (select 1 from td_award_decision d
    where d.issuer_unit_id = r.issuer_unit_id and d.number_year = r.number_year and d.number = r.number);

-- the numbers of issued plans, each symbol once per issuer and year
create table td_plan_number (
    id          varchar(300) primary key,
    movement_id varchar(100) not null,
    version     integer      not null
);
insert into td_plan_number
select issuer_unit_id || '/' || cast(cast(extract(year from issued_on) as integer) as varchar(4)) || '/' || symbol, min(id), 0
from td_movement where symbol is not null and issued_on is not null
group by issuer_unit_id || '/' || cast(cast(extract(year from issued_on) as integer) as varchar(4)) || '/' || symbol;
