-- what is proposed is a commendation form or an emulation title
alter table td_nomination rename column award_form to award;
