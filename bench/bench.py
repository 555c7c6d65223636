"""Times Parity beside its peers, alternating, and prints a table with the ratios of one run.

usage: bench.py PROGRAM [--quick] [--plans]     --plans: the plan's part alone
"""
import contextlib
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

import plans

PROGRAM = os.path.abspath(sys.argv[1])
ROUNDS = 3 if "--quick" in sys.argv else 7
HERE = pathlib.Path(__file__).parent
PYTHON = sys.executable
YEARLY = ["applications", "cases", "training", "survey"]


def run(*command):
    """Runs to the end; gives wall seconds and peak memory in MB of that one process."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - started
    if status != 0:
        sys.exit(f"{' '.join(command)} failed: {errors.decode()[-500:]}")
    return wall, usage.ru_maxrss / 1024


def together(commands):
    """Several commands one after another: total seconds, highest peak."""
    results = [run(*command) for command in commands]
    return sum(r[0] for r in results), max(r[1] for r in results)


def demo(folder, staff):
    run(PROGRAM, "demo", folder, "--staff", str(staff), "--years", "1")
    return folder


def parity(workspace, *arguments):
    return (PROGRAM, *arguments, "--workspace", workspace)


def fresh(scratch, name):
    folder = os.path.join(scratch, name)
    shutil.rmtree(folder, ignore_errors=True)
    run(PROGRAM, "init", folder)
    return folder


def two_indicators(scratch, extracts):
    """From two CSV files to indicators 1 and 2 by care group, in a new workspace."""
    workspace = fresh(scratch, "two")
    return together([
        parity(workspace, "import", "staff", f"{extracts}/staff-2025-03-31.csv"),
        parity(workspace, "import", "applications", f"{extracts}/applications-2024-25.csv"),
        parity(workspace, "indicators", "wres-1", "wres-2", "--by", "care-group", "--format", "json"),
    ])


def everything(scratch, extracts):
    """The staff snapshot imported, and all indicators at every unit; the other extracts are there already."""
    workspace = fresh(scratch, "all")
    for dataset in YEARLY:
        run(*parity(workspace, "import", dataset, f"{extracts}/{dataset}-2024-25.csv"))
    run(*parity(workspace, "import", "board", f"{extracts}/board-2025-03-31.csv"))
    return together([
         parity(workspace, "import", "staff", f"{extracts}/staff-2025-03-31.csv"),
         parity(workspace, "indicators", "--by", "unit", "--format", "csv")])


def alternate(*tasks):
    """The tasks in turn, round by round; the median seconds and the highest peak of each."""
    results = [[] for _ in tasks]
    for _ in range(ROUNDS):
        for task, found in zip(tasks, results):
            found.append(task())
    return [(statistics.median(r[0] for r in found), max(r[1] for r in found)) for found in results]


@contextlib.contextmanager
def serving(command, url):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(200):
            with contextlib.suppress(OSError):
                urllib.request.urlopen(url, timeout=5).read()
                break
            time.sleep(0.1)
        yield url
    finally:
        process.terminate()
        process.wait()


def wrk(url):
    """Requests per second and p99 in milliseconds, with two threads and sixteen connections."""
    seconds = 6 if ROUNDS > 3 else 3
    text = subprocess.run(
        ["wrk", "-t2", "-c16", f"-d{seconds}s", "--latency", url], capture_output=True, text=True, check=True).stdout
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1])
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", text).groups()
    if "Non-2xx" in text:
        sys.exit(f"{url} answered with errors:\n{text}")
    return rate, float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def pages(workspace):
    ours, theirs = "http://127.0.0.1:18080/", "http://127.0.0.1:18001/parity/rows_staff"
    datasette = os.path.join(os.path.dirname(PYTHON), "datasette")
    with serving([PROGRAM, "serve", "--workspace", workspace, "--port", "18080"], ours), \
            serving([datasette, "serve", f"{workspace}/parity.sqlite", "--port", "18001",
                     # Suggesting facets scans the whole table for each page; without it Datasette is at its best.
                     "--setting", "suggest_facets", "off"], theirs):
        wrk(ours), wrk(theirs)
        found = [(wrk(ours), wrk(theirs)) for _ in range(3)]
    return [(statistics.median(r[i][0] for r in found), max(r[i][1] for r in found)) for i in (0, 1)]


def machine():
    with open("/proc/cpuinfo") as info:
        model = re.search(r"model name\s*:\s*(.*)", info.read())
    return f"{model[1] if model else platform.processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}"


def main():
    print(f"Machine: {machine()}\n")
    with tempfile.TemporaryDirectory() as scratch:
        if "--plans" in sys.argv:
            print("| task | measured | aim |\n|---|---|---|")
            return plans.table(alternate, run, PROGRAM, scratch)
        small, large = demo(f"{scratch}/small", 12_000), demo(f"{scratch}/large", 100_000)
        files = lambda folder: (f"{folder}/staff-2025-03-31.csv", f"{folder}/applications-2024-25.csv")
        print("| task | Parity | pandas | DuckDB | Parity ÷ pandas | Parity ÷ DuckDB |\n|---|---|---|---|---|---|")
        for name, folder in (("12,000", small), ("100,000", large)):
            ours, pandas, duckdb = alternate(
                lambda: two_indicators(scratch, folder),
                lambda: run(PYTHON, str(HERE / "pandas_peer.py"), *files(folder)),
                lambda: run(PYTHON, str(HERE / "duckdb_peer.py"), *files(folder)))
            print(f"| {name} staff: two CSV files to indicators 1 and 2 by care group "
                  f"| {ours[0]:.2f} s, {ours[1]:.0f} MB | {pandas[0]:.2f} s, {pandas[1]:.0f} MB "
                  f"| {duckdb[0]:.2f} s, {duckdb[1]:.0f} MB | {ours[0] / pandas[0]:.2f} | {ours[0] / duckdb[0]:.2f} |")
        print("\n| task | measured | aim |\n|---|---|---|")
        for name, folder, aim in (("12,000", small, "1 s, 120 MB"), ("100,000", large, "6 s")):
            (seconds, peak), = alternate(lambda: everything(scratch, folder))
            print(f"| import {name} staff, all indicators at every unit | {seconds:.2f} s, {peak:.0f} MB | {aim} |")
        ours, theirs = pages(small)
        print(f"| overview page, requests a second (wrk -t2 -c16) | {ours[0]:.0f} | 10 × Datasette's {theirs[0]:.0f} "
              f"= {10 * theirs[0]:.0f}; ratio {ours[0] / theirs[0]:.1f} |")
        print(f"| overview page, p99 | {ours[1]:.1f} ms | 50 ms (Datasette {theirs[1]:.0f} ms) |")
        plans.table(alternate, run, PROGRAM, scratch)


main()
