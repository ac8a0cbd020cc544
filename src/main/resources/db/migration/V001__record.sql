create sequence article_seq start with 1 increment by 50;
create sequence article_origin_seq start with 1 increment by 50;
create sequence actor_seq start with 1 increment by 50;
create sequence actor_alias_seq start with 1 increment by 50;
create sequence actor_role_seq start with 1 increment by 50;
create sequence mention_seq start with 1 increment by 50;
create sequence statement_seq start with 1 increment by 50;
create sequence statement_report_seq start with 1 increment by 50;
create sequence signature_seq start with 1 increment by 50;
create sequence claim_seq start with 1 increment by 50;
create sequence cited_reference_seq start with 1 increment by 50;

create table article (
    id bigint not null primary key,
    version integer not null,
    slug varchar(255) not null unique,
    title ${clob} not null,
    title_derived boolean not null,
    title_rule varchar(255),
    source_name varchar(255),
    source_basis varchar(255),
    url ${clob},
    language varchar(255) not null,
    date_edtf varchar(255),
    date_earliest date,
    date_latest date,
    date_basis varchar(255),
    date_evidence varchar(255),
    date_evidence_start integer,
    date_evidence_end integer,
    text ${clob} not null,
    blocks ${clob} not null,
    word_count integer not null,
    sha256 varchar(255) not null,
    charset varchar(255) not null,
    notes ${clob} not null,
    extracted_by varchar(255),
    imported_at timestamp(6) with time zone not null,
    updated_at timestamp(6) with time zone not null
);
create index article_published on article (date_earliest);

create table article_original (
    article_id bigint not null primary key references article,
    bytes ${blob} not null
);

create table article_origin (
    id bigint not null primary key,
    article_id bigint not null references article,
    collection varchar(255) not null,
    file varchar(4096) not null,
    record_id varchar(4096) not null,
    origin_key varchar(255) not null unique,
    content_key varchar(255) not null,
    seen_at timestamp(6) with time zone not null
);
create index article_origin_article on article_origin (article_id);
create index article_origin_content on article_origin (content_key);

create table actor (
    id bigint not null primary key,
    version integer not null,
    slug varchar(255) not null unique,
    name varchar(255) not null,
    kind varchar(255) not null,
    country varchar(255),
    family_key varchar(255)
);
create index actor_family on actor (family_key);

create table actor_alias (
    id bigint not null primary key,
    actor_id bigint not null references actor,
    name varchar(255) not null,
    name_key varchar(255) not null
);
create index actor_alias_actor on actor_alias (actor_id);
create index actor_alias_key on actor_alias (name_key);

create table actor_role (
    id bigint not null primary key,
    article_id bigint not null references article,
    actor_id bigint not null references actor,
    title varchar(255) not null,
    organisation varchar(255),
    country varchar(255),
    span_start integer not null,
    span_end integer not null,
    rule varchar(255) not null
);
create index actor_role_article on actor_role (article_id);
create index actor_role_actor on actor_role (actor_id);

create table mention (
    id bigint not null primary key,
    article_id bigint not null references article,
    actor_id bigint not null references actor,
    span_start integer not null,
    span_end integer not null,
    rule varchar(255) not null
);
create index mention_article on mention (article_id);
create index mention_actor on mention (actor_id);

create table statement (
    id bigint not null primary key,
    version integer not null,
    slug varchar(255) not null unique,
    kind varchar(255) not null,
    title ${clob} not null,
    date_edtf varchar(255),
    date_earliest date,
    date_latest date,
    date_basis varchar(255),
    date_evidence varchar(255),
    date_evidence_start integer,
    date_evidence_end integer
);

create table statement_report (
    id bigint not null primary key,
    article_id bigint not null references article,
    statement_id bigint not null references statement,
    title ${clob} not null,
    date_edtf varchar(255),
    date_earliest date,
    date_latest date,
    date_basis varchar(255),
    date_evidence varchar(255),
    date_evidence_start integer,
    date_evidence_end integer,
    complete boolean not null,
    counts_stated varchar(255) not null,
    evidence ${clob} not null,
    rule varchar(255) not null
);
create index statement_report_article on statement_report (article_id);
create index statement_report_statement on statement_report (statement_id);

create table statement_addressee (
    report_id bigint not null references statement_report,
    actor_id bigint not null references actor,
    list_position integer not null,
    primary key (report_id, list_position)
);
create index statement_addressee_actor on statement_addressee (actor_id);

create table signature (
    id bigint not null primary key,
    report_id bigint not null references statement_report,
    actor_id bigint not null references actor,
    role_title varchar(255),
    country varchar(255),
    span_start integer not null,
    span_end integer not null
);
create index signature_report on signature (report_id);
create index signature_actor on signature (actor_id);

create table claim (
    id bigint not null primary key,
    article_id bigint not null references article,
    statement_id bigint references statement,
    slug varchar(255) not null,
    claim_mode varchar(255) not null,
    stance varchar(255) not null,
    cue ${clob} not null,
    text ${clob} not null,
    span_start integer not null,
    span_end integer not null,
    source_start integer not null,
    source_end integer not null,
    speaker_start integer,
    speaker_end integer,
    parts ${clob} not null,
    stance_evidence ${clob} not null,
    on_topic boolean not null,
    date_edtf varchar(255),
    date_earliest date,
    date_latest date,
    date_basis varchar(255),
    date_evidence varchar(255),
    date_evidence_start integer,
    date_evidence_end integer,
    negated boolean not null,
    rule varchar(255) not null,
    confidence double precision not null,
    reference_numbers varchar(255) not null
);
create index claim_article on claim (article_id);
create index claim_statement on claim (statement_id);
create index claim_slug on claim (slug);

create table claim_speaker (
    claim_id bigint not null references claim,
    actor_id bigint not null references actor,
    list_position integer not null,
    primary key (claim_id, list_position)
);
create index claim_speaker_actor on claim_speaker (actor_id);

create table cited_reference (
    id bigint not null primary key,
    article_id bigint not null references article,
    reference_number integer,
    url ${clob} not null,
    publisher varchar(255),
    span_start integer not null,
    span_end integer not null
);
create index cited_reference_article on cited_reference (article_id);
