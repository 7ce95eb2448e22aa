"""Writes vectors.json beside this file: laws, shares u, and the quantiles; and means and variances of laws held to bounds.

Each value is computed by mpmath with 40 decimal digits from the doubles that the parameters and shares are, and rounded once to
the nearest double. Quantiles without a closed form are roots of the distribution function, found by halving. Nothing here comes from
the library.

Run: python3 test/internal/quantity/law/vectors.py (needs mpmath 1.3), then prettier.
"""

import json
import pathlib

from mpmath import mp, mpf

mp.dps = 40
SHARES = [2.0**-53, 1e-9, 1e-5, 0.001, 0.0173, 0.1, 0.25, 0.5, 0.6180339887498949, 0.9, 0.99, 0.9999, 1 - 1e-9, 1 - 2.0**-53]


def z_of(u):
    return mp.sqrt(2) * mp.erfinv(2 * mpf(u) - 1)


def root(cdf, low, high, u):
    low, high = mpf(low), mpf(high)
    for _ in range(90):
        middle = (low + high) / 2
        if cdf(middle) < u:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def pert(p, u):
    a, m, b = mpf(p["min"]), mpf(p["mode"]), mpf(p["max"])
    w = mpf(p.get("shape", 4))
    alpha = 1 + w * (m - a) / (b - a)
    beta = 1 + w * (b - m) / (b - a)
    # In the logarithm of x / (1 - x), so that both ends keep their digits.
    cdf = lambda t: mp.betainc(alpha, beta, 0, 1 / (1 + mp.exp(-t)), regularized=True)
    return a + (b - a) / (1 + mp.exp(-root(cdf, -60, 60, u)))


def gamma(p, u):
    k, s = mpf(p["shape"]), mpf(p["scale"])
    cdf = lambda t: mp.gammainc(k, 0, mp.exp(t), regularized=True)
    return s * mp.exp(root(cdf, -200, 8, u))


def lognormal_of(mu, sigma, u):
    return mp.exp(mu + sigma * z_of(u))


def interval(low, high, level, u):
    z = mp.sqrt(2) * mp.erfinv(mpf(level))
    mu = (mp.log(low) + mp.log(high)) / 2
    return lognormal_of(mu, (mp.log(high) - mp.log(low)) / (2 * z), u)


def lognormal_moments(p, u):
    m, s = mpf(p["mean"]), mpf(p["standardDeviation"])
    square = mp.log(1 + (s / m) ** 2)
    return lognormal_of(mp.log(m) - square / 2, mp.sqrt(square), u)


def triangular(p, u):
    a, m, b = mpf(p["min"]), mpf(p["mode"]), mpf(p["max"])
    if u < (m - a) / (b - a):
        return a + mp.sqrt(u * (b - a) * (m - a))
    return b - mp.sqrt((1 - u) * (b - a) * (b - m))


def poisson(p, u):
    rate = mpf(p["rate"])
    cdf = lambda k: mp.gammainc(k + 1, rate, mp.inf, regularized=True)
    return first(cdf, 0, int(rate + 12 * mp.sqrt(rate) + 40), u)


def binomial(p, u):
    n, q = p["n"], mpf(p["probability"])
    cdf = lambda k: mpf(1) if k >= n else mp.betainc(n - k, k + 1, 0, 1 - q, regularized=True)
    return first(cdf, 0, n, u)


def first(cdf, low, high, u):
    """The least k whose share reaches u."""
    while low < high:
        middle = (low + high) // 2
        if cdf(middle) >= u:
            high = middle
        else:
            low = middle + 1
    return low


QUANTILES = {
    "uniform": lambda p, u: p["min"] + u * (mpf(p["max"]) - p["min"]),
    "triangular": triangular,
    "pert": pert,
    "normal": lambda p, u: p["mean"] + p["standardDeviation"] * z_of(u),
    "lognormal": lambda p, u: interval(p["p10"], p["p90"], mpf(8) / 10, u),
    "lognormal-interval": lambda p, u: interval(p["low"], p["high"], p["level"], u),
    "lognormal-moments": lognormal_moments,
    "gamma": gamma,
    "poisson": poisson,
    "binomial": binomial,
}
LAWS = [
    {"kind": "uniform", "min": -3, "max": 7.5},
    {"kind": "triangular", "min": 0.07, "mode": 0.12, "max": 0.25},
    {"kind": "triangular", "min": 2, "mode": 2, "max": 9},
    {"kind": "pert", "min": 2, "mode": 3, "max": 9},
    {"kind": "pert", "min": 0, "mode": 3, "max": 3},
    {"kind": "pert", "min": 0, "mode": 0, "max": 10, "shape": 20},
    {"kind": "normal", "mean": 100, "standardDeviation": 20},
    {"kind": "lognormal", "p10": 15, "p90": 300},
    {"kind": "lognormal-interval", "low": 1.5, "high": 60, "level": 0.9},
    {"kind": "lognormal-moments", "mean": 10, "standardDeviation": 4},
    {"kind": "gamma", "shape": 2.5, "scale": 3},
    {"kind": "gamma", "shape": 0.3, "scale": 2},
    {"kind": "gamma", "shape": 40, "scale": 0.1},
    {"kind": "poisson", "rate": 0.2},
    {"kind": "poisson", "rate": 7.3},
    {"kind": "poisson", "rate": 1234.5},
    {"kind": "binomial", "n": 12, "probability": 0.35},
    {"kind": "binomial", "n": 1000, "probability": 0.001},
]
# The million: sums of the chances, since the incomplete functions of mpmath take too long there.
LARGE_SHARES = [1e-12, 0.001, 0.25, 0.5, 0.9, 1 - 1e-9]


def by_sum(chance, ratio, low, high):
    """Least k whose share reaches each u, from the chance of `low` and the ratios beyond it."""
    total, term, found, left = mpf(0), chance, [], list(LARGE_SHARES)
    for k in range(low, high):
        total += term
        while left and total >= left[0]:
            found.append(k)
            left.pop(0)
        term *= ratio(k + 1)
    return found


def large():
    rate = mpf(10) ** 6
    low = 10**6 - 9000
    start = mp.exp(low * mp.log(rate) - rate - mp.loggamma(low + 1))
    yield {"kind": "poisson", "rate": 1_000_000}, by_sum(start, lambda k: rate / k, low, low + 18000)
    n, q = 10**6, mpf(0.3)
    low = 300_000 - 4500
    choose = mp.loggamma(n + 1) - mp.loggamma(low + 1) - mp.loggamma(n - low + 1)
    start = mp.exp(choose + low * mp.log(q) + (n - low) * mp.log(1 - q))
    odds = q / (1 - q)
    found = by_sum(start, lambda k: odds * (n - k + 1) / k, low, low + 9000)
    yield {"kind": "binomial", "n": n, "probability": 0.3}, found


def phi(z):
    return mp.exp(-z * z / 2) / mp.sqrt(2 * mp.pi)


def bounded(below, least, most, density, handling):
    """Mean and variance by integrals of the density, with what lies outside left out or moved to the bound."""
    points = mp.linspace(least, most, 41)
    share, mean, second = (mp.quad(lambda x, k=k: x**k * density(x), points) for k in range(3))
    if handling == "truncate":
        mean, second = mean / share, second / share
    else:
        above = 1 - below - share
        mean += below * least + above * most
        second += below * mpf(least) ** 2 + above * mpf(most) ** 2
    return [float(mean), float(second - mean**2)]


def bounded_cases():
    normal = {"kind": "normal", "mean": 1, "standardDeviation": 1}
    mu = (mp.log(15) + mp.log(300)) / 2
    sigma = (mp.log(300) - mp.log(15)) / (2 * z_of(mpf(9) / 10))
    lognormal = {"kind": "lognormal", "p10": 15, "p90": 300}
    of_log = lambda x: phi((mp.log(x) - mu) / sigma) / (sigma * x)
    for handling in ["truncate", "clamp"]:
        yield {**normal, "bounds": handling}, 0, 3, bounded(mp.ncdf(-1), 0, 3, lambda x: phi(x - 1), handling)
        below = mp.ncdf((mp.log(20) - mu) / sigma)
        yield {**lognormal, "bounds": handling}, 20, 500, bounded(below, 20, 500, of_log, handling)


def main():
    quantiles = [
        {"law": law, "shares": SHARES, "values": [float(QUANTILES[law["kind"]](law, mpf(u))) for u in SHARES]} for law in LAWS
    ]
    quantiles += [{"law": law, "shares": LARGE_SHARES, "values": found} for law, found in large()]
    bounds = [
        {"law": law, "least": least, "most": most, "mean": mean, "variance": variance}
        for law, least, most, (mean, variance) in bounded_cases()
    ]
    path = pathlib.Path(__file__).with_name("vectors.json")
    path.write_text(json.dumps({"quantiles": quantiles, "bounded": bounds}, indent=1) + "\n")


main()
