#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Writes tests/support/awkward_points.hpp: values and derivatives to order three at awkward points.

    python3 tests/support/awkward_points.py > tests/support/awkward_points.hpp

They come from the functions themselves: SymPy differentiates closed forms, mpmath evaluates them with thousands of digits and
without bounds of the exponent. At 0, at the ends of the domain and at infinity they are limits, from within the domain and from
the side of a signed zero, seen at two arguments close to it. What IEEE 754 or RULES decide stands in `conventions`.
"""
import math
import sys
import textwrap
import mpmath
import sympy
from mpmath import mp, mpf
from sympy import (Rational as Q, acos, acosh, asin, asinh, atan, atan2, atanh, cos, cosh, diff, erf, exp, lambdify, log, pi, sin,
                   sinh, sqrt, tan, tanh)

mp.dps = 3500
x, y = sympy.symbols('x y')
INF, NAN = math.inf, math.nan
ANY, POLE = 'any', 'pole'  # of no account (outside of the domain); infinite of either sign
MIN, TINY, MAX = sys.float_info.min, 5e-324, sys.float_info.max
after = math.nextafter
common = [1.0, -1.0, 0.3, -2.5, 800.0, -800.0, 1e200, -1e200, 1e-200, -1e-200, 1e308, MIN, TINY, -TINY]


def near_one(*ends):
    return [p for e in ends for p in (e, after(e, -INF), after(e, INF))]


# name: (closed form, further points, which of them are ends of the domain, 'odd' where the form is for x >= 0 only, or 'few': no others)
one = {
    'identity': (x, [], (), ''),
    'square': (x**2, [-2.0], (), ''),
    'cube': (x**3, [-2.0], (), ''),
    'fourth': (x**4, [-2.0], (), ''),
    'reciprocal': (1 / x, [-2.0], (), ''),
    'reciprocal_square': (x**-2, [-2.0], (), ''),
    'pow_5_2': (x**Q(5, 2), [1e-140], (), ''),
    'pow_3_2': (x**Q(3, 2), [], (), ''),
    'pow_1_2': (sqrt(x), [], (), ''),
    'pow_7_2': (x**Q(7, 2), [], (), ''),
    'pow_of_two': (2**x, [-1074.0, 1023.5, 1030.0], (), ''),
    'pow_x_x': (x**x, [0.3, 1.0, 100.0, NAN], (), 'few'),
    'sqrt': (sqrt(x), [4.0], (), ''),
    'cbrt': (x**Q(1, 3), [8.0, -8.0], (), 'odd'),
    'exp': (exp(x), [709.5, 710.0, -745.0], (), ''),
    'exp2': (2**x, [1023.5, 1030.0, -1074.0], (), ''),
    'expm1': (exp(x) - 1, [1e-10, 709.5, -40.0], (), ''),
    'log': (log(x), [after(1, 2)], (), ''),
    'log2': (log(x) / log(2), [8.0], (), ''),
    'log10': (log(x) / log(10), [1000.0], (), ''),
    'log1p': (log(1 + x), near_one(-1.0), (-1.0,), ''),
    'sin': (sin(x), [math.pi / 2, math.pi], (), ''),
    'cos': (cos(x), [math.pi / 2, math.pi], (), ''),
    'tan': (tan(x), [math.pi / 2, after(math.pi / 2, 2), -math.pi / 2, math.pi], (), ''),
    'asin': (asin(x), near_one(1.0, -1.0), (1.0, -1.0), ''),
    'acos': (acos(x), near_one(1.0, -1.0), (1.0, -1.0), ''),
    'atan': (atan(x), [], (), ''),
    'sinh': (sinh(x), [710.0, -710.0], (), ''),
    'cosh': (cosh(x), [710.0, -710.0], (), ''),
    'tanh': (tanh(x), [20.0, -350.0], (), ''),
    'asinh': (log(x + sqrt(x**2 + 1)), [], (), 'odd'),
    'acosh': (acosh(x), [4.0] + near_one(1.0), (1.0,), ''),
    'atanh': (atanh(x), near_one(1.0, -1.0), (1.0, -1.0), ''),
    'erf': (erf(x), [5.0, 27.0], (), ''),
    'erfc': (1 - erf(x), [5.0, 26.0, 28.0], (), ''),
    'sigmoid': (1 / (1 + exp(-x)), [40.0, -40.0, -740.0], (), ''),
    'sigmoid_slope': (exp(x) / (1 + exp(x))**2, [40.0, -40.0, -740.0], (), ''),
    'softplus': (log(1 + exp(x)), [40.0, -40.0, -740.0], (), ''),
    'logit': (log(x / (1 - x)), [0.5, after(0.5, 1), 1.0, after(1, 0), after(1, 2)], (1.0,), ''),
    'log1mexp': (log(1 - exp(x)), [-40.0, -740.0, -1e-10], (), ''),
    'log1mexp_slope': (exp(x) / (exp(x) - 1), [0.0, -0.0, -TINY, -1e-200, -1e-10, -2.5, -40.0, -740.0, -800.0, -1e200, -INF, NAN], (), 'few'),
    'sinc': (sin(x) / x, [1e-10, 2.0, math.pi], (), ''),
    'smooth_abs': (sqrt(x**2 + 1), [1e100], (), ''),
    'smooth_sign': (x / sqrt(x**2 + 1), [], (), ''),
    'log_sum_exp': (log(exp(x) + exp(1)), [], (), ''),
    'smooth_max': (log(exp(2 * x) + exp(2)) / 2, [], (), ''),
    'smooth_min': (-log(exp(-2 * x) + exp(-2)) / 2, [], (), ''),
    'xlogy': (x * log(x), [], (), ''),
    'xlog1py': (x * log(1 + x), near_one(-1.0), (-1.0,), ''),
    'fma': (x * x + 1, [], (), ''),
    'lerp': (1 - x + x * x, [0.3, 1.0, 0.0, 1e-200, 1e100, NAN], (), 'few'),
    'hypot3': (sqrt(x**2 + 25), [0.3, -2.5, 0.0, 3e9, 1e200, -1e200, 1e-200, NAN], (), 'few'),
}
# Functions that jump: value and first derivative.
jumps = {
    'abs': lambda p: (abs(p), sign(p)),
    'sign': lambda p: (sign(p), 0.0),
    'floor': lambda p: (rounded(math.floor, p), 0.0),
    'ceil': lambda p: (rounded(math.ceil, p), 0.0),
    'trunc': lambda p: (rounded(math.trunc, p), 0.0),
    'round': lambda p: (rounded(lambda v: math.copysign(math.floor(abs(v) + 0.5), v), p), 0.0),
    'nearbyint': lambda p: (rounded(round, p), 0.0),
}


def rounded(rounding, p):
    return float(rounding(p)) if math.isfinite(p) else p


def sign(p):
    return p if math.isnan(p) else float((p > 0) - (p < 0))


def number(v):
    """The double nearest to v; NaN where it is not real."""
    if isinstance(v, mpmath.mpc):
        if abs(v.imag) > mpf(10)**-2000 * abs(v.real):
            return NAN
        v = v.real
    v = mpf(v)
    if mpmath.isnan(v) or mpmath.isinf(v):
        return float(v)
    if v != 0 and abs(v) < mpf(2)**-1022:  # subnormal: rounded once
        return math.ldexp(float(mpmath.nint(v * mpf(2)**1074)), -1074)
    return float(v) if abs(v) < mpf(2)**1024 else math.copysign(INF, v)


def limit(f, a, b, large=100, small=1e-100):
    """What f tends to along the arguments a, b, ...: a number, an infinity, or NaN for nothing."""
    u, v = f(a), f(b)
    p, q = number(u), number(v)
    if p == q or math.isnan(p) or math.isnan(q):
        return q if p == q else NAN
    u, v = mpmath.re(u), mpmath.re(v)
    if u * v > 0 and abs(v) > 1.5 * abs(u) > large:
        return math.copysign(INF, v)
    if abs(v) < 0.9 * abs(u) < small:
        return 0.0
    return NAN


def side(p, towards, far):
    """Two arguments next to p on its side `towards`, or far out."""
    if math.isinf(p):
        return [mpf(10)**k * (1 if p > 0 else -1) for k in far]
    return [mpf(p) + towards * mpf(10)**-k for k in far]


def at(form, p, ends, whole):
    """The limit or value of a closed form at a double; ANY outside of the domain, POLE where the sign is that of no limit."""
    if not form.free_symbols:
        return number(mpmath.mpmathify(sympy.N(form, 40)))
    if math.isnan(p):
        return NAN
    f = lambdify(x, form, 'mpmath')
    if p == 0 or p in ends or math.isinf(p):
        first = math.copysign(1, p) if p == 0 else 0
        sides = [first, -first] if first else [0] if math.isinf(p) else [1, -1]
        def seen_by(g):
            return [limit(g, *side(p, s, (300, 600))) for s in sides]
        inside = [not math.isnan(v) for v in seen_by(lambdify(x, whole, 'mpmath'))]
        seen = [v if within else NAN for v, within in zip(seen_by(f), inside)]
        if p == 0 and not math.isnan(seen[0]):
            return seen[0]
        if p == 0:
            return POLE if math.isinf(seen[1]) and math.copysign(1, p) < 0 else seen[1]
        real = [v for v in seen if not math.isnan(v)]
        return NAN if not real or any(v != real[0] for v in real) else real[0]
    with mp.workdps(1800):
        try:
            return number(f(mpf(p)))
        except ZeroDivisionError:
            return NAN


def row(name, p):
    if name in jumps:
        return [*jumps[name](p), 0.0, 0.0]
    form, _, ends, parity = one[name]
    flip = parity == 'odd' and math.copysign(1, p) < 0 and not math.isnan(p)
    values = []
    for k in range(4):
        v = at(diff(form, x, k), -p if flip else p, ends, form)
        if flip and not isinstance(v, str) and k % 2 == 0:
            v = -v
        values.append(v)
    if not isinstance(values[0], str) and math.isnan(values[0]) and not math.isnan(p):
        values[1:] = [v if k.free_symbols == set() else ANY for k, v in ((diff(form, x, i), values[i]) for i in (1, 2, 3))]
    for k, v in conventions.get((name, text(p)), {}).items():
        values[k] = v
    return values


# What IEEE 754 or RULES decide, by function and point: order -> number. Without them it would be the limit.
conventions = {
}
for name in ('pow_1_2', 'pow_3_2', 'pow_5_2', 'pow_7_2'):
    conventions[name, '-inf'] = {0: INF}  # std::pow
conventions['pow_1_2', '-inf'] = {0: ANY}  # GCC's vectorizer writes sqrt instead
conventions['log1mexp_slope', '0.0'] = {0: -INF, 2: -INF}  # from below
conventions['smooth_max', '1e+308'] = {0: INF}  # its formula divides by 1/2 first
for name in ('xlogy', 'xlog1py'):  # by x: log(x) + x/x, and so on
    conventions[name, 'inf'] = {1: ANY, 2: ANY, 3: ANY}
conventions['xlogy', '5e-324'] = {2: ANY, 3: ANY}  # both signs overflow
conventions['xlogy', '2.2250738585072014e-308'] = conventions['xlogy', '1e-200'] = {3: ANY}
for name in ('erf', 'erfc'):  # infinity times zero: documented
    conventions.update({(name, p): {2: ANY, 3: ANY} for p in ('1e+308', 'inf', '-inf')})
    conventions.update({(name, p): {3: ANY} for p in ('1e+200', '-1e+200')})


def text(v):
    if isinstance(v, str):
        return v
    return 'nan' if math.isnan(v) else 'inf' if v == INF else '-inf' if v == -INF else repr(v) if v else '-0.0' if math.copysign(1, v) < 0 else '0.0'


# name: (closed form of x and y, which of them moves off 0 for a limit)
two = {
    'divide': (x / y, y),
    'pow': (x**y, x),
    'hypot': (sqrt(x**2 + y**2), None),
    'atan2': (atan2(x, y), None),
    'log_sum_exp2': (log(exp(x) + exp(y)), None),
    'xlogy2': (x * log(y), y),
    'xlog1py2': (x * log(1 + y), None),
    'smooth_abs2': (sqrt(x**2 + y**2), None),
    'smooth_sign2': (x / sqrt(x**2 + y**2), None),
    'max': (None, None), 'min': (None, None), 'fdim': (None, None), 'copysign': (None, None), 'fmod': (None, None), 'remainder': (None, None),
}
scaled = [(3 * s, 4 * s) for s in (1.0, 1e200, 1e-200, 1e120, 1e-120, -1.0)] + [(1.0, 0.0), (0.0, -2.0), (5.0, 1e-200), (1e-200, -5.0)]
ordered = [(3.0, 2.0), (2.0, 3.0), (2.0, 2.0), (0.0, -0.0), (-0.0, 0.0), (INF, 1.0), (1.0, INF), (-INF, 1.0), (1.0, -INF), (INF, INF),
           (-INF, -INF), (1e308, -1e308), (TINY, -TINY), (NAN, 2.0), (2.0, NAN), (NAN, NAN)]
pairs = {
    'divide': [(1.0, 3.0), (1.0, 0.0), (1.0, -0.0), (0.0, 2.0), (1e200, 1e200), (1e-200, 1e-200), (1.0, 1e-200), (1.0, 1e200), (1.0, INF),
               (2.0, MIN), (NAN, 2.0), (2.0, NAN)],
    'pow': [(2.0, 3.0), (0.0, 4.0), (0.0, 3.0), (0.0, 2.0), (0.0, 1.0), (0.0, 0.5), (0.0, -1.0), (-2.0, 3.0), (-2.0, 2.5), (1.0, 0.0), (2.0, 0.0),
            (2.0, -1.5), (1e200, 0.5), (1e-200, 2.0), (1e-200, 0.5), (1e-100, 3.5), (2.0, 1030.0), (NAN, 2.0), (2.0, NAN)],
    'hypot': scaled + [(3e8, 1e-3), (-1e-3, 2e9), (0.0, 0.0), (1e308, 1e308), (NAN, 2.0), (2.0, NAN)],
    'atan2': scaled + [(0.0, 0.0), (0.0, -1.0), (-0.0, -1.0), (0.0, 1.0), (-0.0, 1.0), (NAN, 2.0), (2.0, NAN)],
    'log_sum_exp2': [(1.0, 2.0), (800.0, -800.0), (-800.0, 800.0), (-800.0, -800.0), (1e200, 1.0), (-1e200, 1.0), (1e308, 1e308), (40.0, 1.0),
                     (NAN, 2.0), (2.0, NAN)],
    'xlogy2': [(2.0, 3.0), (0.0, 3.0), (0.0, 0.0), (0.0, INF), (0.0, NAN), (2.0, 0.0), (1e200, 1e-200), (1e-200, 1e200), (2.0, INF), (2.0, -1.0), (NAN, 2.0), (2.0, NAN)],
    'xlog1py2': [(2.0, 3.0), (0.0, 3.0), (0.0, -1.0), (2.0, 1e-200), (1e200, 1e-200),
                 (1e-200, 1e200), (2.0, -3.0), (NAN, 2.0), (2.0, NAN)],
    'smooth_abs2': scaled + [(NAN, 2.0), (2.0, NAN)],
    'smooth_sign2': scaled + [(NAN, 2.0), (2.0, NAN)],
}
orders = [(i, k - i) for k in range(4) for i in range(k, -1, -1)]


def partials(name, p, q):
    """f, f_x, f_y, f_xx, f_xy, f_yy, f_xxx, f_xxy, f_xyy, f_yyy."""
    if name in by_hand:
        return by_hand[name](p, q)  # further ones are zero
    form, moves = two[name]
    values = []
    for i, j in orders:
        d = diff(form, x, i, y, j)
        depends = d.free_symbols
        if x in depends and math.isnan(p) or y in depends and math.isnan(q):
            values.append(NAN)
            continue
        f = lambdify((x, y), d, 'mpmath')
        try:
            if moves == x and p == 0:
                values.append(limit(lambda u: f(u, mpf(q)), *side(p, math.copysign(1, p), (300, 600))))
            elif moves == y and q == 0:
                values.append(limit(lambda u: f(mpf(p), u), *side(q, math.copysign(1, q), (300, 600))))
            elif math.isinf(q):
                values.append(limit(lambda u: f(mpf(p), u), *side(q, 0, (300, 600))))
            else:
                values.append(number(f(mpf(0 if math.isnan(p) else p), mpf(0 if math.isnan(q) else q))))
        except ZeroDivisionError:
            values.append(NAN)
    if name in ('hypot', 'atan2', 'smooth_abs2', 'smooth_sign2'):
        values = [ANY if math.isinf(v) else v for v in values]  # sums of terms that overflow with both signs
    for k, v in pair_conventions.get((name, text(p), text(q)), {}).items():
        values[k] = v
    return values


pair_conventions = {
    ('atan2', '-0.0', '-1.0'): {0: -math.pi},  # the signed zero of the branch cut
    ('divide', '1e+200', '1e+200'): {2: ANY},  # by types -x/(y*y)
    ('divide', '1e-200', '1e-200'): {2: ANY},
    ('pow', 'nan', '2.0'): {3: 2.0},  # std::pow(NaN, 0) is 1
    # at x == 0 infinity less infinity, and zero times infinity where y is 1 or 2 and not known while compiling
    ('pow', '0.0', '0.5'): {4: ANY, 7: ANY, 8: ANY},
    ('pow', '0.0', '1.0'): {3: ANY, 6: ANY, 7: ANY, 8: ANY},
    ('pow', '0.0', '2.0'): {6: ANY},
    # 0 at x == 0 for every y but NaN
    ('xlogy2', '0.0', '0.0'): {0: 0.0, 1: -INF, 2: 0.0, 4: INF, 5: 0.0, 8: -INF, 9: 0.0},
    ('xlog1py2', '0.0', '-1.0'): {0: 0.0, 1: -INF, 2: 0.0, 4: INF, 5: 0.0, 8: -INF, 9: 0.0},
}


def share(p, q):
    """What the larger one, p where p > q, has of the derivative of max."""
    return 1.0 if q < p or math.isnan(q) and not math.isnan(p) else 0.5 if p == q else 0.0


def number_or(p, q, larger):
    return q if math.isnan(p) else p if math.isnan(q) else max(p, q) if larger else min(p, q)


def whole(p, q, rounding):
    exact = Q(*p.as_integer_ratio()) / Q(*q.as_integer_ratio())
    return rounding(exact)


by_hand = {
    'max': lambda p, q: (number_or(p, q, True), share(p, q), share(q, p)),
    'min': lambda p, q: (number_or(p, q, False), share(-p, -q), share(-q, -p)),
    'fdim': lambda p, q: (NAN, NAN, NAN) if math.isnan(p) or math.isnan(q) else (0.0, NAN, NAN) if math.isnan(p - q) else (max(p - q, 0.0) if p != q else 0.0, share(p, q), -share(p, q)),
    'copysign': lambda p, q: (math.copysign(p, q), sign(p) * math.copysign(1, q), 0.0),
    'fmod': lambda p, q: (NAN, 1.0, NAN) if math.isnan(p) or math.isnan(q) or q == 0 else
                         (math.fmod(p, q), 1.0, 0.0 if math.isinf(q) else -float(whole(p, q, lambda v: int(abs(v)) * sympy.sign(v)))),
    'remainder': lambda p, q: (NAN, 1.0, NAN) if math.isnan(p) or math.isnan(q) or q == 0 else
                              (math.remainder(p, q), 1.0, 0.0 if math.isinf(q) else -float(whole(p, q, round))),
}
pairs.update({name: ordered for name in ('max', 'min', 'fdim')})
pairs['copysign'] = [(p, q) for p in (3.0, -3.0, 0.0, INF) for q in (2.0, -2.0, 0.0, -0.0, -INF)] + [(NAN, 1.0)]
pairs['fmod'] = pairs['remainder'] = [(7.5, 2.0), (-7.5, 2.0), (7.5, -2.0), (0.3, 0.1), (1e15, 0.1), (0.6, 0.2), (5e-324, 1e-323), (3.0, INF), (0.0, 1.0),
                                      (1.0, 0.0), (NAN, 2.0), (2.0, NAN)]


# Special functions, differentiated by differences in hundreds of digits: mpmath's function, points, and what is decided by hand.
inner = [0.3, 1.0, 2.5, NAN]
special = {
    'tgamma': (mp.gamma, [0.0, -0.0, 1e-200, -2.5, 171.5, -200.5] + inner,
               {-1.0: [NAN, ANY, ANY, ANY], 180.0: [INF, INF, INF, ANY], INF: [INF, INF, ANY, ANY], -INF: [NAN, ANY, ANY, ANY]}),
    'lgamma': (lambda v: mpmath.re(mp.loggamma(v)), [0.0, -0.0, 1e-200, -2.5, 1e200] + inner, {-1.0: [INF, ANY, ANY, ANY], INF: [INF, INF, 0.0, 0.0]}),
    'digamma': (mp.digamma, [0.0, -0.0, 1e-200, -2.5, 1e200] + inner, {-1.0: [NAN, ANY, ANY, ANY]}),
    'polygamma_1': (lambda v: mp.psi(1, v), [0.0, -0.0, 1e-200, -2.5] + inner,
                    {-1.0: [NAN, ANY, ANY, ANY], -1e200: [NAN, ANY, ANY, ANY], -INF: [NAN, ANY, ANY, ANY]}),
    'beta': (lambda v: mp.beta(v, 1.5), [1e-200, 40.0] + inner, {}),
    'gamma_p': (lambda v: mp.gammainc(mpf(5) / 2, 0, v, regularized=True), [800.0, 1e-200] + inner,
                {0.0: [0.0, 0.0, 0.0, INF], -1.0: [NAN, ANY, ANY, ANY], INF: [1.0, 0.0, 0.0, 0.0]}),
    'gamma_q': (lambda v: mp.gammainc(mpf(1) / 2, v, mp.inf, regularized=True), [30.0, 1e-50] + inner,
                {0.0: [1.0, -INF, INF, -INF], INF: [0.0] * 4}),
    'ibeta': (lambda v: mp.betainc(mpf(5) / 2, 2, 0, v, regularized=True), [1e-50, 0.3, 0.999, NAN],
              {0.0: [0.0, 0.0, 0.0, INF], 1.0: [1.0, 0.0, -8.75, -26.25], 1.5: [NAN, ANY, ANY, ANY]}),
    'ibetac': (lambda v: mp.betainc(mpf(1) / 2, mpf(1) / 2, v, 1, regularized=True), [1e-50, 0.3, 0.999, NAN],
               {0.0: [1.0, -INF, INF, -INF], 1.0: [0.0, -INF, -INF, -INF], -1.0: [NAN, ANY, ANY, ANY]}),
    'erf_inv': (mp.erfinv, [0.0, -0.0, 0.3, -0.999, NAN], {1.0: [INF] * 4, -1.0: [-INF, INF, -INF, INF], 2.0: [NAN, ANY, ANY, ANY]}),
    'erfc_inv': (lambda v: mp.erfinv(1 - v), [0.3, 1.0, 1e-9, NAN], {0.0: [INF, -INF, INF, -INF], 2.0: [-INF] * 4, 2.5: [NAN, ANY, ANY, ANY]}),
    'lambert_w0': (lambda v: mp.lambertw(v), [0.0, -0.0, 1e200, -0.3] + inner, {-1.0: [NAN, ANY, ANY, ANY], INF: [INF, 0.0, 0.0, 0.0]}),
    'lambert_wm1': (lambda v: mp.lambertw(v, -1), [-0.1, -0.3, NAN], {0.5: [NAN, ANY, ANY, ANY]}),
    'expint': (mp.ei, [-1.0, -800.0, 0.3, 2.5, NAN],
               {0.0: [-INF, POLE, ANY, ANY], 800.0: [INF, INF, ANY, ANY], INF: [INF, ANY, ANY, ANY], -INF: [0.0] * 4}),
    'expint_1': (mp.e1, [0.0, 800.0, 1e-200] + inner, {INF: [0.0] * 4}),
    'cyl_bessel_j_0': (lambda v: mp.besselj(0, v), [0.0, -0.0, -1.0, 20.0] + inner, {INF: [0.0] * 4}),
    'cyl_bessel_j_1': (lambda v: mp.besselj(1, v), [0.0, -0.0, -1.0, 20.0] + inner, {INF: [0.0] * 4}),
    'cyl_neumann_0': (lambda v: mp.bessely(0, v), [20.0] + inner, {0.0: [-INF, INF, ANY, ANY], INF: [0.0] * 4}),
    'cyl_bessel_i_0': (lambda v: mp.besseli(0, v), [0.0, -0.0, -1.0, 800.0] + inner, {INF: [INF] * 4}),
    'cyl_bessel_k_0': (lambda v: mp.besselk(0, v), [0.0, 800.0] + inner, {INF: [0.0] * 4}),
    'airy_ai': (mp.airyai, [0.0, -0.0, -2.5, 800.0] + inner, {INF: [0.0, 0.0, ANY, ANY]}),
    'airy_bi': (mp.airybi, [0.0, -0.0, -2.5, 800.0] + inner, {INF: [INF] * 4}),
    'comp_ellint_1': (lambda v: mp.ellipk(v * v), [0.0, -0.0, 0.3, -0.999, NAN], {1.0: [INF] * 4, -1.0: [INF, -INF, INF, -INF], 1.5: [NAN, ANY, ANY, ANY]}),
    'comp_ellint_2': (lambda v: mp.ellipe(v * v), [0.0, -0.0, 0.3, -0.999, NAN],
                      {1.0: [1.0, -INF, -INF, -INF], -1.0: [1.0, INF, -INF, INF], 1.5: [NAN, ANY, ANY, ANY]}),
    'comp_ellint_3_k': (lambda v: mp.ellippi(mpf(1) / 4, v * v), [0.0, -0.0, 0.3, -0.999, NAN],
                        {1.0: [INF] * 4, -1.0: [INF, -INF, INF, -INF], 1.5: [NAN, ANY, ANY, ANY]}),
    'comp_ellint_3_nu': (lambda v: mp.ellippi(v, mpf(1) / 4), [0.0, -0.0, 0.25, 0.9, -1e6, NAN], {1.0: [INF] * 4, 1.5: [NAN, ANY, ANY, ANY]}),
    'ellint_1': (lambda v: mp.ellipf(v, mpf(1) / 4), [0.0, -0.0, -1.0, 20.0] + inner, {}),
    'ellint_2': (lambda v: mp.ellipe(v, mpf(1) / 4), [0.0, -0.0, -1.0, 20.0] + inner, {}),
    'ellint_3': (lambda v: mp.ellippi(mpf(1) / 4, v, mpf(1) / 4), [0.0, -0.0, -1.0] + inner[:2] + [NAN], {}),
    'sph_bessel_2': (lambda v: mp.besselj(mpf(5) / 2, abs(v)) * mp.sqrt(mp.pi / (2 * abs(v))), [0.0, -0.0, -1.0, 20.0] + inner, {INF: [0.0] * 4}),
    'sph_neumann_1': (lambda v: -mp.cos(v) / (v * v) - mp.sin(v) / v, [20.0, 1e-50] + inner, {0.0: [-INF, ANY, ANY, ANY], INF: [0.0] * 4}),
    'gamma_p_derivative': (lambda v: v * mp.sqrt(v) * mp.exp(-v) / mp.gamma(mpf(5) / 2), [600.0, 1e-100] + inner,
                           {0.0: [0.0, 0.0, INF, -INF], -1.0: [NAN, ANY, ANY, ANY], INF: [0.0] * 4}),
    'ibeta_derivative': (lambda v: v * mp.sqrt(v) * (1 - v) / mp.beta(mpf(5) / 2, 2), [1e-50, 0.3, 0.999, NAN],
                         {0.0: [0.0, 0.0, INF, -INF], 1.5: [NAN, ANY, ANY, ANY]}),
    'legendre_3': (lambda v: (5 * v**3 - 3 * v) / 2, [0.0, -0.0, -1.0, 1e120] + inner[:3], {NAN: [NAN, NAN, NAN, ANY], INF: [INF, INF, INF, 15.0], -INF: [-INF, INF, -INF, 15.0]}),
    'legendre_derivative_3_1': (lambda v: (15 * v**2 - 3) / 2, [0.0, -0.0, -1.0, 1e120] + inner[:3], {NAN: [NAN, NAN, ANY, ANY], INF: [INF, INF, 15.0, 0.0], -INF: [INF, -INF, 15.0, 0.0]}),
    'assoc_legendre_2_1': (lambda v: 3 * v * mp.sqrt(1 - v * v), [0.0, -0.0, 0.3, -0.999, NAN],
                           {1.0: [0.0, -INF, -INF, ANY], -1.0: [0.0, -INF, INF, ANY], 1.5: [NAN, ANY, ANY, ANY]}),
    'sph_legendre_2_1': (lambda v: -mp.sqrt(15 / (8 * mp.pi)) * mp.cos(v) * mp.sin(v), [0.0, -0.0, -1.0, 20.0] + inner, {INF: [NAN] * 4}),
    'hermite_4': (lambda v: 16 * v**4 - 48 * v**2 + 12, [0.0, -0.0, -1.0, 1e120] + inner, {INF: [INF] * 4, -INF: [INF, -INF, INF, -INF]}),
    'laguerre_3': (lambda v: (-v**3 + 9 * v**2 - 18 * v + 6) / 6, [0.0, -0.0, -1.0, 1e120] + inner[:3], {NAN: [NAN, NAN, NAN, ANY], INF: [-INF, -INF, -INF, -1.0], -INF: [INF, -INF, INF, -1.0]}),
    'assoc_laguerre_2_1': (lambda v: (v**2 - 6 * v + 6) / 2, [0.0, -0.0, -1.0, 1e120] + inner[:3], {NAN: [NAN, NAN, ANY, ANY], INF: [INF, INF, 1.0, 0.0]}),
    'chebyshev_t_3': (lambda v: 4 * v**3 - 3 * v, [0.0, -0.0, -1.0, 1e120] + inner[:3], {NAN: [NAN, NAN, NAN, ANY], INF: [INF, INF, INF, 24.0], -INF: [-INF, INF, -INF, 24.0]}),
    'chebyshev_u_3': (lambda v: 8 * v**3 - 4 * v, [0.0, -0.0, -1.0, 1e120] + inner[:3], {NAN: [NAN, NAN, NAN, ANY], INF: [INF, INF, INF, 48.0], -INF: [-INF, INF, -INF, 48.0]}),
    'gegenbauer_2': (lambda v: (15 * v**2 - 3) / 2, [0.0, -0.0, -1.0, 1e120] + inner[:3], {NAN: [NAN, NAN, ANY, ANY], INF: [INF, INF, 15.0, 0.0]}),
}


def special_row(f, p):
    if math.isnan(p):
        return [NAN] * 4
    values = []
    for k in range(4):
        with mp.workdps(100):
            def derivative(v):
                return mp.diff(f, v, k, h=abs(v) * mpf(10)**-25 if v else mpf(10)**-25) if k else f(v)
            if p == 0:
                values.append(limit(derivative, *side(p, math.copysign(1, p), (20, 40)), 10, 1e-10))
            else:
                values.append(number(derivative(mpf(p))))
    return values


def packed(rows):
    """Rows in lines of up to 130 columns."""
    lines = ['']
    for row in rows:
        if lines[-1] and len(lines[-1]) + len(row) > 124:
            lines.append('')
        lines[-1] += (' ' if lines[-1] else '') + row + ','
    return '\n'.join(textwrap.fill(line, 130, initial_indent='    ', subsequent_indent='     ') for line in lines)


def main():
    print("""// SPDX-License-Identifier: BSL-1.0
#pragma once

// Written by awkward_points.py, which says how; do not edit.
#include "support/awkward_point.hpp"

namespace awkward::points {
""")
    for name in sys.argv[1:] or [*one, *jumps, *special, *two]:
        if name in special:
            f, points, decided = special[name]
            table = [(p, special_row(f, p)) for p in points] + list(decided.items())
            rows = ['{%s}' % ', '.join([text(p), *map(text, values)]).replace('nan, any, any, any', 'out') for p, values in table]
            print('inline constexpr point %s[] = {\n%s\n};' % (name, packed(rows)), flush=True)
            continue
        if name in two:
            rows = ['{%s, %s, {%s}}' % (text(p), text(q), ', '.join(text(v) for v in partials(name, p, q))) for p, q in pairs[name]]
            print('inline constexpr pair_of_points %s[] = {\n%s\n};' % (name, packed(rows)), flush=True)
            continue
        points, rows = [], []
        further = [0.5, -0.5, 1.5, -1.5, 2.5] if name in jumps else one[name][1]
        for p in further if name in one and one[name][3] == 'few' else [0.0, -0.0] + common + further + [INF, -INF, NAN]:
            if text(p) not in points:
                points.append(text(p))
                values = [text(v) for v in row(name, p)]
                rows.append('{%s}' % ', '.join([text(p)] + (['out'] if values == ['nan', ANY, ANY, ANY] else values)))
        print('inline constexpr point %s[] = {\n%s\n};' % (name, packed(rows)), flush=True)
    print('\n}  // namespace awkward::points')


main()
