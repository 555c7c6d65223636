"""The plan's part of the benchmark: a large plan made up here, and published plans where they are at hand."""
import csv
import datetime
import glob
import itertools
import os
import random

ACTIONS, UPDATES = 2_000, 20_000
VERBS = "Review Train Publish Agree Recruit Offer Develop Launch Audit Design Support Widen Test Invite".split()
THINGS = ("panel members", "career conversations", "band tables", "mentoring pairs", "exit interviews", "case reviews",
          "appraisal forms", "job adverts", "staff stories", "shadowing places", "respect champions", "training records")
PLACES = ("in every care group", "for newly recruited nurses", "with the staff network", "for bands 6 and 7",
          "in the medical division", "for internal candidates", "with the unions", "for the Board")
LEADS = ("Chief People Officer", "Head of Recruitment", "Director of Education", "Chief Nurse",
         "Head of Employee Relations", "Medical Director", "Director of Governance")
DUES = ("March 2026", "Q2 2026/27", "31 December 2026", "ongoing", "Started May 2025, ongoing")


def key(number):
    return f"{number // 10 + 1}.{number % 10 + 1}"


def write(folder):
    """The plan and its updates as CSV; the same bytes each time."""
    chance = random.Random(5)
    texts = itertools.cycle([f"{v} {t} {p}" for v in VERBS for t in THINGS for p in PLACES])
    plan, updates = os.path.join(folder, "plan.csv"), os.path.join(folder, "updates.csv")
    with open(plan, "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["No.", "Indicators", "Objective", "Action", "Metric and target", "Senior lead",
                       "Operational lead", "Due date", "Status"])
        for number in range(ACTIONS):
            rows.writerow([
                key(number), chance.randint(1, 9), f"Aim {number // 10} for {chance.choice(THINGS)}",
                f"{next(texts)} and compare the {number} results with the year before.",
                chance.choice(["", "From 12% to 15%", "40 people"]), chance.choice(LEADS), chance.choice(LEADS),
                chance.choice(DUES), chance.choice(["New", "Ongoing", "Complete"])])
    with open(updates, "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["Action", "Date", "By", "Rating", "Note", "Go to green"])
        for number in range(UPDATES):
            rating = chance.choice(["green", "amber", "red", ""])
            day = datetime.date(2025, 1, 1) + datetime.timedelta(days=chance.randrange(500))
            rows.writerow([key(chance.randrange(ACTIONS)), day, chance.choice(LEADS), rating,
                           f"What happened before meeting {number}.", "Back in a month" if rating == "red" else ""])
    return plan, updates


def table(alternate, run, program, scratch):
    """Prints the rows of the table. The functions are those of bench.py."""
    plan, updates = write(scratch)
    workspace = os.path.join(scratch, "plan")
    run(program, "init", workspace)
    parity = lambda *arguments: (program, "plan", *arguments, "--workspace", workspace)
    read = run(*parity("import", plan))
    stored = run(*parity("update", "--from", updates))
    print(f"| read a plan of {ACTIONS:,} actions and store it | {read[0]:.2f} s, {read[1]:.0f} MB | |")
    print(f"| store {UPDATES:,} updates from a file | {stored[0]:.2f} s, {stored[1]:.0f} MB | |")
    for arguments in (["show"], ["show", "--overdue"], ["show", "--lead", "Recruitment", "--delivery", "red"],
                      ["lint"], ["matrix"], ["escalations"]):
        (seconds, peak), = alternate(lambda: run(*parity(*arguments)))
        print(f"| plan {' '.join(arguments)}, {ACTIONS:,} actions, {UPDATES:,} updates | {seconds:.2f} s, {peak:.0f} MB | 0.2 s |")
    published = os.environ.get("PARITY_SHARED", os.path.join(os.getcwd(), "..", "shared"))
    for path in sorted(glob.glob(os.path.join(published, "seeds", "*.txt"))):
        (seconds, peak), = alternate(lambda: run(program, "plan", "import", path, "--dry-run"))
        print(f"| read published plan {os.path.basename(path)[:3]} | {seconds:.2f} s, {peak:.0f} MB | 0.3 s |")
