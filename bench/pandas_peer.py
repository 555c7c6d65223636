"""Indicators 1 and 2 by care group from two CSV files, as an analyst would write it in pandas."""
import sys

import pandas as pd

staff = pd.read_csv(sys.argv[1], dtype=str)
applications = pd.read_csv(sys.argv[2], dtype=str)


def group(origin):
    code = origin.str.strip().str[0].str.upper()
    return code.map(lambda c: "white" if c in "ABC" else "bme" if c in "DEFGHJKLMNPRS" else "unknown", na_action="ignore").fillna("unknown")


head = staff[(staff["Primary Assignment"] == "Yes") & ~staff["Assignment Category"].isin(["Bank", "Honorary", "Non-Exec Director/Chair", "Agency"])]
head = head.drop_duplicates("Employee Number").assign(group=lambda d: group(d["Ethnic Origin"]))
shares = head.groupby(["Care Group", "Pay Grade", "group"]).size().unstack(fill_value=0)
shares = shares.div(shares.sum(axis=1), axis=0)

listed = applications[applications["Shortlisted"].between("2024-04-01", "2025-03-31")].assign(group=lambda d: group(d["Ethnic Origin"]))
rates = listed.groupby(["Care Group", "group"])["Appointed"].agg(["size", "count"])
rate = (rates["count"] / rates["size"]).unstack()
print(len(shares), (rate["white"] / rate["bme"]).to_dict())
