-- One row: `version` rises with every committed change of what can be read, `instance` tells apart
-- two databases that happen to have the same number. Together they key every cache and ETag.
create table dataset_version (
  only_row boolean primary key default true check (only_row),
  instance uuid not null default gen_random_uuid(),
  version bigint not null default 0
);

insert into dataset_version default values;
