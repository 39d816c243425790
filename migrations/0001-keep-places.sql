-- The country, its states and municipalities, loaded from geodata/ and never changed by documents.
-- Codes sort by bytes, so that a state's municipalities are one range of the index.
create table place (
  code text collate "C" primary key check (code ~ '^(00|(0[1-9]|[12][0-9]|3[0-2])([0-9]{3})?)$'),
  level text not null check (level in ('country', 'state', 'municipality')),
  name text not null,
  official_name text not null,
  state_code text collate "C" not null references place (code),
  abbreviation text not null,
  seat text,
  population integer check (population >= 0),
  has_boundary boolean not null,
  label_point geometry(Point, 4326),
  boundary geometry(MultiPolygon, 4326)
);

create index place_state on place (state_code);
create index place_boundary on place using gist (boundary);

-- Which edition of each table of geodata/ is loaded; another checksum means loading it again.
create table reference_data (
  name text primary key,
  checksum text not null,
  loaded_at timestamptz not null default now()
);
