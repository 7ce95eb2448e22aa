"""The first workload of costs by numpy: prints one JSON line with its time in ms and its statistics. Arguments: trials, runs before it."""
import json
import sys
import time

import numpy as np


def run(trials, seed):
    rng = np.random.default_rng(seed)

    def ln(p10, p90):
        low, high = np.log(p10), np.log(p90)
        return rng.lognormal((low + high) / 2, (high - low) / (2 * 1.2815515655446004), trials)

    def tri(least, mode, most):
        return rng.triangular(least, mode, most, trials)

    salary, burden = ln(90_000, 150_000), tri(1.2, 1.3, 1.42)
    fte_in, fte_co = tri(7, 9, 12), tri(3, 4.5, 6)
    rep = tri(0.07, 0.12, 0.25) * tri(0.6, 1.2, 1.9) * tri(0.15, 0.35, 0.7)
    mitigation, incidents, out = tri(0.2, 0.5, 0.8), ln(8, 40), tri(0.45, 0.6, 0.75)
    per_minute = ln(15, 300)
    in_day, in_night, full_hours, co_hours = ln(0.6, 3.5), ln(2, 9), ln(1.2, 5), ln(0.5, 2)
    capex, tool = ln(50_000, 180_000), ln(25_000, 80_000)
    fee_full, fee_co = tri(40_000, 55_000, 80_000), tri(18_000, 27_000, 40_000)
    step = 1 + tri(0.015, 0.03, 0.05)
    discounts = [1.09**-y for y in range(1, 6)]
    ann = sum(discounts)
    wages, growth = 0, 1
    for factor in discounts:
        wages = wages + growth * factor
        growth = growth * step
    pay = salary * wages
    downtime = incidents * 60 * per_minute * ann
    own = pay * fte_in * (burden + rep) + downtime * ((1 - out) * in_day + out * in_night) + capex + tool * ann
    bought = pay * burden + downtime * full_hours + fee_full * 12 * ann
    both = pay * fte_co * (burden + rep * (1 - mitigation)) + downtime * co_hours + fee_co * 12 * ann
    quantiles = [np.quantile(each, [0.1, 0.5, 0.9]) for each in (own, bought, both)]
    return {
        "means": [float(each.mean()) for each in (own, bought, both)],
        **{name: [float(each[at]) for each in quantiles] for at, name in enumerate(("p10", "p50", "p90"))},
        "cheaper": [float((both < own).mean()), float((both < bought).mean())],
    }


trials, before = int(sys.argv[1]), int(sys.argv[2])
for seed in range(before):
    run(trials, seed)
start = time.perf_counter()
found = run(trials, 20_260_101)
print(json.dumps({"ms": (time.perf_counter() - start) * 1000, "version": np.__version__, "statistics": found}))
