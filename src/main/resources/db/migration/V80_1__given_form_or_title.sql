-- what is given is a commendation form or an emulation title
alter table td_award_line rename column award_form to award;
alter table td_award_register rename column award_form to award;
