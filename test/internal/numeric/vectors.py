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


VECTORS = {
    "normalQuantile": normal_quantiles,
}

if __name__ == "__main__":
    here = pathlib.Path(__file__).parent
    written = {name: make() for name, make in VECTORS.items()}
    (here / "vectors.json").write_text(json.dumps(written) + "\n")
