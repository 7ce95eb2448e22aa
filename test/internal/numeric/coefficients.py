"""Prints the coefficients of src/internal/numeric/normalCdf.ts and lnGamma.ts, and how many of them are needed.

Run: python3 test/internal/numeric/coefficients.py (needs mpmath 1.3).
"""

from mpmath import mp, mpf

mp.dps = 50
COUNT = 64  # nodes of the Chebyshev fit


def scaled_tail(x):
    """(1 + x) e^(x x / 2) times the upper tail of the normal law at x >= 0: from 1/2 to 1 / sqrt(2 pi), and smooth."""
    if x > 1000:
        # The asymptotic series of Mills' ratio, whose terms fall here by a million each.
        ratio = sum((-1) ** k * mp.fac2(2 * k - 1) / x ** (2 * k + 1) for k in range(12))
        return (1 + x) * ratio / mp.sqrt(2 * mp.pi)
    return (1 + x) * mp.exp(x * x / 2) * mp.erfc(x / mp.sqrt(2)) / 2


def chebyshev(function):
    """Coefficients on -1..1, from the values at the zeros of the polynomial of degree COUNT; the first is halved."""
    angles = [mp.pi * (k + mpf(1) / 2) / COUNT for k in range(COUNT)]
    values = [function(mp.cos(angle)) for angle in angles]
    fit = [2 * sum(v * mp.cos(j * a) for v, a in zip(values, angles)) / COUNT for j in range(COUNT)]
    fit[0] /= 2
    return fit


def show(name, values):
    print(name)
    print(", ".join(repr(float(value)) for value in values))


if __name__ == "__main__":
    center = 5
    fit = chebyshev(lambda t: scaled_tail(center * (1 + t) / (1 - t)))
    kept = max(j for j, value in enumerate(fit) if abs(value) > mpf(10) ** -17) + 1
    show(f"tail, in t = (x - {center}) / (x + {center}), {kept} terms, the highest first", fit[:kept][::-1])
    print("left out:", mp.nstr(sum(abs(value) for value in fit[kept:]), 3))
    series = [(-1) ** k * (mp.zeta(k) - 1) / k for k in range(2, 29)]
    show("ln gamma(2 + z) = (1 - Euler's constant) z + these z^k, k from 28 down to 2", series[::-1])
    show("1 - Euler's constant", [1 - mp.euler])
    show("ln(2 pi) / 2, 1 / sqrt(2 pi)", [mp.log(2 * mp.pi) / 2, 1 / mp.sqrt(2 * mp.pi)])
