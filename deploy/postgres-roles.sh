#!/bin/bash
# Run once by the PostgreSQL container, when its volume is empty: the role that owns the tables, the role that the
# program runs as, and the database. The program's role owns nothing and cannot change a table.
set -euo pipefail
: "${OWNER_DB_PASSWORD:?}" "${APP_DB_PASSWORD:?}"

psql --no-psqlrc --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname=postgres \
  --set=owner_password="$OWNER_DB_PASSWORD" --set=app_password="$APP_DB_PASSWORD" <<'SQL'
CREATE ROLE hjerterom_owner LOGIN PASSWORD :'owner_password';
CREATE ROLE hjerterom_app LOGIN PASSWORD :'app_password';
CREATE DATABASE hjerterom OWNER hjerterom_owner;
REVOKE ALL ON DATABASE hjerterom FROM PUBLIC;
GRANT CONNECT ON DATABASE hjerterom TO hjerterom_app;
SQL
