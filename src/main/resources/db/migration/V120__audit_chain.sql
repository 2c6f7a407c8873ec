-- Fingerprint of what was written, by the transaction that wrote it; none in entries older than this column.
alter table td_audit add column digest varchar(64);

-- Entries that wait for their place in the chain. Written with the entry, removed with its seal.
create table td_audit_pending (
    entry_no bigint primary key references td_audit (entry_no)
);
insert into td_audit_pending (entry_no) select entry_no from td_audit;

-- The chain. A number that was rolled back has a link too, so that it is no gap.
create table td_audit_seal (
    seal_no     bigint      primary key,
    entry_no    bigint      not null unique,
    rolled_back boolean     not null,
    hash        varchar(64) not null
);
