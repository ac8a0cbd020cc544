alter table article add column copy_group varchar(255);
create index article_copy_group on article (copy_group);

create table article_band (
    article_id bigint not null references article on delete cascade,
    band bigint not null,
    primary key (article_id, band)
);
create index article_band_band on article_band (band);

create table article_copy (
    article_id bigint not null references article on delete cascade,
    other_id bigint not null references article on delete cascade,
    overlap double precision not null,
    primary key (article_id, other_id)
);
create index article_copy_other on article_copy (other_id);
