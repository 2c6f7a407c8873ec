-- A round tied to an event has no deadline before the event has a day.
alter table td_round alter column due_at drop not null;
alter table td_round alter column first_reminder_at drop not null;
alter table td_round alter column second_reminder_at drop not null;
