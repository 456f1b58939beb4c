#!/bin/sh
# Run by the image of PostgreSQL when it makes its database, and never again: the roles of docs/operating.md, "Your own PostgreSQL".
# Both have the password of .env; neither is the superuser, which nothing uses from then on.
set -eu
psql --no-psqlrc --set ON_ERROR_STOP=1 --set password="$POSTGRES_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
CREATE ROLE footnote_owner LOGIN PASSWORD :'password';
CREATE ROLE footnote_application LOGIN PASSWORD :'password';
ALTER DATABASE footnote OWNER TO footnote_owner;
ALTER SCHEMA public OWNER TO footnote_owner;
REVOKE ALL ON DATABASE footnote FROM PUBLIC;
GRANT CONNECT ON DATABASE footnote TO footnote_application;
SQL
