"""Indicators 1 and 2 by care group from two CSV files, as an analyst would write it in DuckDB."""
import sys

import duckdb

GROUP = """CASE WHEN upper(left(trim("Ethnic Origin"), 1)) IN ('A','B','C') THEN 'white'
  WHEN upper(left(trim("Ethnic Origin"), 1)) BETWEEN 'D' AND 'S' THEN 'bme' ELSE 'unknown' END"""
db = duckdb.connect()
shares = db.execute(f"""SELECT "Care Group", "Pay Grade", {GROUP} AS g, count(DISTINCT "Employee Number") AS n
  FROM read_csv('{sys.argv[1]}', all_varchar=true) WHERE "Primary Assignment" = 'Yes'
  AND "Assignment Category" NOT IN ('Bank','Honorary','Non-Exec Director/Chair','Agency') GROUP BY ALL""").fetchall()
rates = db.execute(f"""SELECT "Care Group", {GROUP} AS g, count(*) AS n, count("Appointed") AS a
  FROM read_csv('{sys.argv[2]}', all_varchar=true)
  WHERE "Shortlisted" BETWEEN '2024-04-01' AND '2025-03-31' GROUP BY ALL""").fetchall()
rate = {(c, g): a / n for c, g, n, a in rates}
print(len(shares), {c: rate[c, "white"] / rate[c, "bme"] for c, g in rate if g == "bme" and rate[c, "bme"]})
