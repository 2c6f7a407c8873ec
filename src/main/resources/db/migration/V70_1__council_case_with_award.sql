-- the council knows for what and as what somebody is proposed
alter table td_council_case add column kind varchar(20);
alter table td_council_case add column award varchar(40);
update td_council_case set
    kind = (select n.kind from td_nomination n where n.id = td_council_case.nomination_id),
    award = (select n.award from td_nomination n where n.id = td_council_case.nomination_id);
alter table td_council_case alter column kind set not null;
alter table td_council_case alter column award set not null;
