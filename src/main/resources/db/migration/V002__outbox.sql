-- What Hibernate Search's outbox polling needs; it validates these on start.
create table hsearch_agent (assigned_shard_index integer, total_shard_count integer, expiration timestamp(6) with time zone not null, id uuid not null, name varchar(255) not null, tenant_id varchar(255), payload ${blob}, state varchar(255) not null, type varchar(255) not null, primary key (id));
create table hsearch_outbox_event (entity_id_hash integer not null, retries integer not null, process_after timestamp(6) with time zone not null, id uuid not null, entity_id varchar(256) not null, entity_name varchar(256) not null, tenant_id varchar(255), payload ${blob} not null, status varchar(255) not null, primary key (id));
create index processAfter on hsearch_outbox_event (process_after);
