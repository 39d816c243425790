-- A place named in a document and what it was resolved to.
create table mention (
  document_no integer not null references document (no) on delete cascade,
  ordinal integer not null,
  start_offset integer not null,
  end_offset integer not null check (end_offset >= start_offset),
  text text not null,
  level text not null,
  role text not null,
  status text not null,
  code text collate "C" references place (code),
  name text,
  point geometry(Point, 4326),
  where_precision smallint not null check (where_precision between 1 and 7),
  confidence real not null check (confidence between 0 and 1),
  reason text not null,
  rivals jsonb not null,
  members text[] not null,
  primary key (document_no, ordinal),
  check ((status = 'resolved') = (code is not null))
);

-- Documents by place, counted once per document: a municipality's mentions count for its state and
-- for the country ("00") too. Derived from the mentions and written with them.
create table document_place (
  document_no integer not null references document (no) on delete cascade,
  code text collate "C" not null,
  level text not null check (level in ('country', 'state', 'municipality')),
  -- Mentions as a site, dateline or seat of a unit, and mentions inside the name of an institution.
  mentions integer not null check (mentions >= 0),
  institutions integer not null check (institutions >= 0),
  primary key (document_no, code)
);

create index document_place_code on document_place (code, document_no) include (mentions);
