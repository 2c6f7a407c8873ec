-- Sentences put together from what people typed are as long as what they typed and the words around it.
alter table td_notice alter column text set data type character varying;
alter table td_explanation alter column sentence set data type character varying;
alter table td_criterion_result alter column words set data type character varying;
alter table td_council_case alter column sentence set data type character varying;
alter table td_award_line alter column council_sentence set data type character varying;
alter table td_award_line alter column refusal_reason set data type character varying;
alter table td_escalation alter column council_sentence set data type character varying;
alter table td_reward alter column explanation set data type character varying;
alter table td_direct_case alter column sentence set data type character varying;
