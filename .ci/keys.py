#!/usr/bin/env python3
"""Holds every key of the emitted Loki, collector and Jaeger files against the tables of the versions they are for.

usage: keys.py REFERENCE OUT      where REFERENCE is the folder with the tables
"""
import csv
import pathlib
import re
import sys

import yaml

problems = []
counts = {}


def found(file, path):
    problems.append(f"{file}: {'.'.join(path)}: no such key")


class Loki:
    """Rows of the documentation: a block, a path in it, and a type that may name another block."""

    def __init__(self, table):
        self.rows = {}
        for row in csv.DictReader(table.open(), delimiter="\t", quoting=csv.QUOTE_NONE):
            self.rows.setdefault(row["section"], {})[row["path"]] = row["type"] or ""

    def places(self, section, prefix, key):
        """Where a key leads to, as (block, prefix); empty if there is no such key."""
        path = f"{prefix}.{key}" if prefix else key
        rows = self.rows.get(section, {})
        places = [(section, path)] if any(row == path or row.startswith(path + ".") for row in rows) else []
        named = re.search(r"[a-z_0-9]+", re.sub(r"list of|map of string to", "", rows.get(path, "")))
        if named:
            places += [(name, "") for name in (named.group(), named.group().rstrip("s")) if name in self.rows]
        return places

    def check(self, file, tree, places, path=()):
        if isinstance(tree, list):
            for item in tree:
                self.check(file, item, places, path)
        elif isinstance(tree, dict):
            for key, value in tree.items():
                counts["loki"] = counts.get("loki", 0) + 1
                following = [place for section, prefix in places for place in self.places(section, prefix, str(key))]
                if not following:
                    found(file, (*path, str(key)))
                elif not self.isOpen(following):
                    self.check(file, value, following, (*path, str(key)))

    def isOpen(self, places):
        """Whether the tables do not say what is below: names that people choose, or a list of the program's own type."""
        return any(self.rows.get(section, {}).get(prefix, "").startswith(("<map", "<list of StreamRetention")) for section, prefix in places)


class Alloy:
    def __init__(self, table):
        self.components = {}
        for line in table.read_text().splitlines():
            if title := re.match(r"### (\S+)", line):
                current = self.components.setdefault(title.group(1), {})
            elif row := re.match(r"- \[(.+?)\] `(.+?)`", line):
                current.setdefault(row.group(1), set()).add(row.group(2))

    def check(self, file, text):
        blocks = []
        for number, line in enumerate(text.splitlines(), 1):
            line = line.strip()
            if line.startswith("//"):
                continue
            if line == "}" or line.startswith("})"):
                blocks.pop()
                continue
            opened = re.match(r'([a-z_.0-9]+)(?: "[^"]*")? \{(\s*\})?$', line)
            attribute = re.match(r'("?[A-Za-z_0-9.]+"?)\s*= ', line)
            if attribute and not (blocks and blocks[-1] == "="):
                self.attribute(f"{file}:{number}", blocks, attribute.group(1))
            if opened and not attribute:
                if not blocks and opened.group(1) not in self.components and opened.group(1) not in ("logging", "livedebugging", "discovery.file", "loki.source.syslog"):
                    found(f"{file}:{number}", [opened.group(1)])
                if not opened.group(2):
                    blocks.append(opened.group(1))
            elif line.endswith("{"):
                blocks.append("=")

    def attribute(self, place, blocks, name):
        blocks = [block for block in blocks if block != "="]
        rows = self.components.get(blocks[0]) if blocks else None
        if rows is None:
            return
        counts["alloy"] = counts.get("alloy", 0) + 1
        inner = ".".join(blocks[1:])
        known = rows.get("Arguments", set()) if not inner else set()
        for title, names in rows.items():
            # A table is titled by the last blocks above it.
            if inner and (inner == title or inner.endswith("." + title) or title.endswith(blocks[-1])):
                known = known | names
        if known and name not in known:
            found(place, [*blocks, name])


class Words:
    """A page that tells a program's keys in prose: a key must be one of its words."""

    def __init__(self, page, title, further=()):
        sections = [match.group() for match in re.finditer(rf"^## {title}.*?(?=^## |\Z)", page.read_text(), re.S | re.M)]
        self.words = set(re.findall(r"[A-Za-z_0-9]+", "".join(sections))).union(*further)

    def check(self, file, kind, tree, chosen, path=()):
        if isinstance(tree, list):
            for item in tree:
                self.check(file, kind, item, chosen, path)
        elif isinstance(tree, dict):
            for key, value in tree.items():
                counts[kind] = counts.get(kind, 0) + 1
                # `otlp_http/logs`: the kind, and a name that people choose.
                isKnown = all(word in self.words for word in re.findall(r"[A-Za-z_0-9]+", str(key).split("/")[0]))
                if not isKnown and not (path and path[-1] in chosen):
                    found(file, (*path, str(key)))
                if not str(key) in chosen:
                    self.check(file, kind, value, chosen, (*path, str(key)))


def main():
    reference, out = map(pathlib.Path, sys.argv[1:3])
    loki = Loki(reference / "loki_keys_3.7.6.tsv")
    alloy = Alloy(reference / "alloy_components.md")
    page = reference / "collectors.md"
    # What the page leaves out of Promtail's sources.
    sources = {"listen_address", "listen_protocol", "syslog_format", "use_incoming_timestamp", "matches", "max_age"}
    prometheus = set(re.findall(r"[a-z_]+", (reference / "prometheus.md").read_text()))
    # The tables tell of the collector's core only; what it is given besides stands in the project's own table.
    contrib = set(re.findall(r"[A-Za-z_0-9]+", pathlib.Path("Tests/EmittersTests/CollectorKeyTable.swift").read_text()))
    names = {"headers", "http_headers", "labels", "external_labels", "expressions", "mapping", "static_labels", "structured_metadata",
             "metrics", "match", "backends", "metric_backends"}
    for file in sorted(out.rglob("*")):
        shown = file.relative_to(out)
        if file.match("*/loki/loki*.yml"):
            loki.check(shown, yaml.safe_load(file.read_text()), [("Generic placeholders", "")])
        elif file.match("*/alloy/config.alloy"):
            alloy.check(shown, file.read_text())
        elif file.match("*/promtail/promtail.yml"):
            # Discovery and relabelling are Prometheus'; the keys of the stages are those of Alloy's, which came from here.
            Words(page, "Promtail", [prometheus, sources, *alloy.components["loki.process"].values()]).check(shown, "promtail", yaml.safe_load(file.read_text()), names)
        elif file.match("*/otel-collector/config.yaml"):
            Words(page, "OpenTelemetry", [contrib]).check(shown, "otel-collector", yaml.safe_load(file.read_text()), names)
        elif file.match("*/jaeger/config.yaml"):
            Words(page, "(?:Jaeger|OpenTelemetry)", [contrib]).check(shown, "jaeger", yaml.safe_load(file.read_text()), names)
    print("\n".join(problems), end="\n" if problems else "")
    print("keys: " + ", ".join(f"{count} of {kind}" for kind, count in sorted(counts.items())))
    sys.exit(1 if problems or not counts else 0)


main()
