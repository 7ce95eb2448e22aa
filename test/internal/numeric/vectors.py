"""Writes vectors.json beside this file: fixed arguments, and what the functions of src/internal/numeric are of them.

Each value is computed by mpmath with 50 decimal digits (more where digits cancel) from the double that the argument is, and
rounded once to the nearest double. The arguments come from a fixed seed: random bits, and the neighbors of points where a
function changes its method.

Run: python3 test/internal/numeric/vectors.py (needs mpmath 1.3), then prettier.
"""

import json
import math
import pathlib
import random
import struct

from mpmath import mp, mpf

mp.dps = 50
rng = random.Random(241)


def from_bits(bits):
    return struct.unpack(">d", struct.pack(">Q", bits))[0]


def to_bits(x):
    return struct.unpack(">Q", struct.pack(">d", x))[0]


def any_bits(low, high, count):
    """Doubles between two of one sign, each bit pattern as likely as another."""
    return [from_bits(rng.randint(to_bits(low), to_bits(high))) for _ in range(count)]


def near(x, count=3):
    return [from_bits(to_bits(x) + at) for at in range(-count, count + 1)]


def normal_cdf(z):
    return mp.erfc(-z / mp.sqrt(2)) / 2


def normal_quantile(p):
    """Newton's steps on the logarithm of the smaller tail, whose curve is nearly straight far out."""
    if p > 0.5:
        return -normal_quantile(1 - p)
    if p == 0.5:
        return mpf(0)
    z = -mp.sqrt(2 * mp.log(1 / p)) if p < 0.01 else mpf(0)
    for _ in range(100):
        cdf = normal_cdf(z)
        density = mp.exp(-z * z / 2) / mp.sqrt(2 * mp.pi)
        step = (mp.log(cdf) - mp.log(p)) * cdf / density
        z -= step
        if abs(step) <= abs(z) * mpf(10) ** -45:
            break
    return z


def table(function, arguments):
    return [[*row, float(function(*(mpf(x) for x in row)))] for row in arguments]


def normal_quantiles():
    ps = any_bits(5e-324, 0.5, 150) + any_bits(0.01, 0.99, 150)
    ps += [1 - p for p in any_bits(2.0**-53, 0.5, 60)]
    joins = [0.075, 0.925, math.exp(-25), 2.0**-1022, 0.5, 0.25]
    ps += [p for join in joins for p in near(join)]
    ps += [5e-324, 1e-323, 1e-320, 1 - 2.0**-53, 1 - 2.0**-52]
    return table(normal_quantile, [[p] for p in ps])


def normal_cdfs():
    zs = [-z for z in any_bits(1e-12, 37.5, 120)] + any_bits(1e-12, 8.2, 60)
    zs += [rng.uniform(-37.5, 0) for _ in range(150)] + [rng.uniform(0, 8) for _ in range(60)]
    zs += [sign * z for z in near(0.75) + near(1.0) + near(5.0) + near(2.0625) for sign in (1, -1)]
    return table(normal_cdf, [[z] for z in zs])


def ln_gammas():
    xs = any_bits(1e-300, 1e300, 60) + any_bits(1e-3, 1e3, 150) + [rng.uniform(0.4, 12) for _ in range(80)]
    xs += [x for join in (0.5, 1.0, 1.5, 2.0, 2.5, 10.0, 171.0) for x in near(join)]
    return table(mp.loggamma, [[x] for x in xs])


def beta_cdf(x, a, b):
    """The hypergeometric series of the tail in which all terms have one sign, in enough digits for 1 less it."""
    with mp.workdps(120):
        y = 1 - x
        power = mp.exp(a * mp.log(x) + b * mp.log(y) - mp.loggamma(a) - mp.loggamma(b) + mp.loggamma(a + b))
        if x <= a / (a + b):
            return power / a * positive_series(x, a + 1, a + b)
        return 1 - power / b * positive_series(y, b + 1, a + b)


def positive_series(x, below, above):
    total = term = mpf(1)
    n = 0
    while term > total * mpf(10) ** -100:
        term *= x * (above + n) / (below + n)
        n += 1
        total += term
    return total


def shape_pairs():
    pairs = [(1.0, 1.0), (1.0, 5.0), (5.0, 1.0), (3.0, 3.0), (1.8, 4.2), (2.0, 1.0), (0.5, 0.5), (0.1, 3.0), (7.0, 0.02)]
    pairs += [(1 + t, 5 - t) for t in (rng.uniform(0, 4) for _ in range(12))]
    pairs += [tuple(any_bits(0.01, 300.0, 2)) for _ in range(14)]
    return pairs + [(2500.0, 1200.0), (30000.0, 41000.0)]


def beta_cdfs():
    rows = []
    for a, b in shape_pairs():
        mean, spread = a / (a + b), math.sqrt(a * b / (a + b + 1)) / (a + b)
        xs = [rng.uniform(0, 1), *any_bits(1e-9, 0.5, 1), *near((a + 1) / (a + b + 2), 1)]
        xs += [mean + spread * rng.uniform(-5, 5) for _ in range(5)]
        rows += [[x, a, b] for x in xs if 0 < x < 1]
    return [row for row in table(beta_cdf, rows) if row[3] > 1e-280]


def gamma_cdf(x, shape):
    """The series of positive terms."""
    with mp.workdps(60):
        total = term = 1 / shape
        n = 0
        while term > total * mpf(10) ** -55:
            n += 1
            term *= x / (shape + n)
            total += term
        return total * mp.exp(shape * mp.log(x) - x - mp.loggamma(shape))


def gamma_cdfs():
    rows = []
    shapes = [1.0, 0.5, 2.0, 4.5, 0.01, 1e-5, 100.0, 4000.0, 250000.0] + any_bits(0.01, 500.0, 25)
    for shape in shapes:
        xs = [*any_bits(1e-9, 1.0, 1), *near(shape + 1, 1), rng.uniform(0, 2 * shape)]
        xs += [shape + math.sqrt(shape) * rng.uniform(-5, 6) for _ in range(6)]
        rows += [[x, shape] for x in xs if x > 0]
    return [row for row in table(gamma_cdf, rows) if row[2] > 1e-280]


def roots():
    rows = [[x, rng.randint(3, 1000)] for x in any_bits(5e-324, 1.7e308, 120)]
    rows += [[x, rng.choice([2, 3, 4, 12, 52, 365])] for x in any_bits(0.5, 2.0, 120)]
    rows += [[x, n] for x in near(1e-290, 1) + near(1e290, 1) + near(1.0, 2) for n in (3, 12, 1000)]
    return table(lambda x, n: mp.root(x, int(n)), rows)


def powers():
    rows = [[x, rng.uniform(-20, 20)] for x in any_bits(1e-12, 1e12, 120)]
    rows += [[x, float(rng.randint(-60, 60))] for x in any_bits(0.5, 2.0, 60)]
    return table(lambda x, y: mp.power(x, y), rows)


def sines():
    most = math.pi / 6
    xs = [sign * x for x in any_bits(1e-9, most, 100) for sign in (1, -1)]
    return table(mp.sin, [[x] for x in xs + [rng.uniform(-most, most) for _ in range(100)] + [most, -most]])


VECTORS = {
    "normalQuantile": normal_quantiles,
    "normalCdf": normal_cdfs,
    "lnGamma": ln_gammas,
    "betaCdf": beta_cdfs,
    "gammaCdf": gamma_cdfs,
    "rootOf": roots,
    "power": powers,
    "sineSmall": sines,
}

if __name__ == "__main__":
    here = pathlib.Path(__file__).parent
    written = {name: make() for name, make in VECTORS.items()}
    (here / "vectors.json").write_text(json.dumps(written) + "\n")
