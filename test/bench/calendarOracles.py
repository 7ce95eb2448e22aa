"""Expands calendars with python3-recurring-ical-events: JSON in, JSON out. See calendarOracles.mjs."""
import datetime
import json
import sys

import icalendar
import recurring_ical_events

UTC = datetime.timezone.utc


def millis(value):
    return round(value.astimezone(UTC).timestamp() * 1000)


def expand(text, start, end):
    found = []
    for event in recurring_ical_events.of(icalendar.Calendar.from_ical(text)).between(start, end):
        found.append([millis(event["DTSTART"].dt), millis(event["DTEND"].dt)])
    return sorted(found)


task = json.load(sys.stdin)
begin, stop = (datetime.datetime.fromtimestamp(ms / 1000, UTC) for ms in (task["from"], task["to"]))
results = []
for calendar in task["calendars"]:
    try:
        results.append(expand(calendar, begin, stop))
    except Exception as error:  # what it refuses is a result as well
        results.append("refused: " + type(error).__name__)
json.dump(results, sys.stdout)
