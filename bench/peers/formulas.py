# SPDX-License-Identifier: BSL-1.0
"""The kernels of the benchmarks as SymPy expressions, written anew and not derived from the C++ code, so that the two
check each other. For each kernel: its variables, its results, where it is evaluated and with which parameters."""
import sympy as sp
from sympy import Rational, cos, erfc, exp, log, sin, sqrt, tanh

# Irrational constants stay symbols, so that SymPy does not rearrange them.
CONSTANTS = {"root2": "1.4142135623730951", "root_half": "0.70710678118654752"}
ROOT2, ROOT_HALF = (sp.Symbol(name, positive=True) for name in CONSTANTS)
ROWS, FEATURES = 1000, 8


class Random:
    """Fractions of 2048 that C++ code can repeat exactly."""

    def __init__(self, seed):
        self.state = seed

    def __call__(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 53) / 2048


class Kernel:
    def __init__(self, name, hessian, at, parameters=(), positive=False):
        self.name, self.hessian, self.at, self.parameters = name, hessian, at, list(parameters)
        assumption = {"positive": True} if positive else {"real": True}
        self.x = [sp.Symbol(f"x[{i}]", **assumption) for i in range(len(at))]
        self.p = [sp.Symbol(f"p[{i}]", real=True) for i in range(len(self.parameters))]


KERNELS = {}


def kernel(name, hessian, at, parameters=(), positive=False):
    """Registers what the decorated function makes of variables and parameters: a list of results."""

    def register(function):
        k = Kernel(name, hessian, at, parameters, positive)
        k.results = function(k.x, k.p)
        KERNELS[name] = k
        return function

    return register


def dot(a, b):
    return sum(s * t for s, t in zip(a, b))


def cross(a, b):
    return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]]


def normal_cdf(z):
    return erfc(-z * ROOT_HALF) / 2


@kernel("K1", True, [1.2, 0.8, 1.1, 0.9, -0.7, 1.3, 0.6, 1.05, 0.95, 1.4])
def rosenbrock(x, p):
    return [sum(100 * (x[i + 1] - x[i] ** 2) ** 2 + (1 - x[i]) ** 2 for i in range(9))]


def helmholtz_parameters():
    random = Random(2)
    attraction = [[0.0] * 8 for _ in range(8)]
    for i in range(8):
        for j in range(i, 8):
            attraction[i][j] = attraction[j][i] = 0.5 + random()
    return sum(attraction, []) + [0.05 + random() / 8 for _ in range(8)] + [1.7]


@kernel("K2", False, [0.4, 0.3, 0.5, 0.25, 0.35, 0.45, 0.2, 0.55], helmholtz_parameters())
def helmholtz(x, p):
    covolume = dot(p[64:72], x)
    attraction = sum(x[i] * sum(p[8 * min(i, j) + max(i, j)] * x[j] for j in range(8)) for i in range(8))
    ideal = sum(t * log(t / (1 - covolume)) for t in x)
    ratio = (1 + (1 + ROOT2) * covolume) / (1 + (1 - ROOT2) * covolume)
    return [p[72] * ideal - attraction / (2 * ROOT2 * covolume) * log(ratio)]


@kernel("K3", False, [0.2, -0.3, 0.25, 0.1, -0.2, 0.3, 1.5, 0.05, -0.04, 0.02, -0.01, 0.7, -0.5, 4.0, 0.9], [0.3, -0.2])
def reprojection(x, p):
    moved = [a - b for a, b in zip(x[11:14], x[3:6])]
    angle = sqrt(dot(x[:3], x[:3]))
    axis = [r / angle for r in x[:3]]
    along = dot(axis, moved) * (1 - cos(angle))
    q = [m * cos(angle) + t * sin(angle) + a * along for m, t, a in zip(moved, cross(axis, moved), axis)]
    u, v = q[0] / q[2], q[1] / q[2]
    r2 = u**2 + v**2
    distortion = 1 + x[9] * r2 + x[10] * r2**2
    return [x[14] * (u * distortion * x[6] + x[7] - p[0]), x[14] * (v * distortion * x[6] + x[8] - p[1])]


@kernel("K4", False, [0.9 + i / 50 for i in range(20)])
def product(x, p):
    return [sp.Mul(*x)]


@kernel("K5", True, [0.1, 0.05, -0.05, 1.1, 0.1, 0.2, -0.1, 0.95, 0.12, 0.15, 0.2, 1.05],
        [1.1, 0.07, -0.2, 0.1, 0.9, 0.05, -0.1, 0.13, 1.25, 0.17, 1.3, 2.1])
def neo_hookean(x, p):
    F = [[sum((x[3 * (k + 1) + i] - x[i]) * p[3 * k + j] for k in range(3)) for j in range(3)] for i in range(3)]
    J = dot(F[0], cross(F[1], F[2]))
    I1 = sum(dot(row, row) for row in F)
    return [p[9] * (p[10] / 2 * (I1 - 3) - p[10] * log(J) + p[11] / 2 * log(J) ** 2)]


@kernel("K6", True, [100.0, 105.0, 0.2, 0.5, 0.03], positive=True)
def black_scholes(x, p):
    S, K, sigma, tau, r = x
    width = sigma * sqrt(tau)
    d1 = (log(S / K) + (r + sigma**2 / 2) * tau) / width
    return [S * normal_cdf(d1) - K * exp(-r * tau) * normal_cdf(d1 - width)]


# One row: its features, then its label. The parameters of the task are made anew in C++, from this seed.
@kernel("K7", False, [0.3, -0.2, 0.5, 0.1, -0.4, 0.25, 0.6, -0.1, 0.05], [0] * (FEATURES + 1))
def logistic_row(x, p):
    return [log(1 + exp(-p[8] * (x[8] + dot(p[:8], x))))]


def rows_of_data():
    random = Random(7)
    features = [2 * random() - 1 for _ in range(FEATURES * ROWS)]
    labels = [1.0 if random() >= 0.5 else -1.0 for _ in range(ROWS)]
    return [features[FEATURES * i : FEATURES * (i + 1)] + [labels[i]] for i in range(ROWS)]


@kernel("K8", True, [0.1, 0.2, 0.3, 1.1, 0.9, -0.4], [0.8, 1.1])
def lennard_jones(x, p):
    s2 = p[1] ** 2 / sum((x[i] - x[i + 3]) ** 2 for i in range(3))
    return [4 * p[0] * (s2**6 - s2**3)]


@kernel("K9", False, [0.4, -0.7, 0.3, 0.5, -0.2, 0.6, 2.0, 1.2], [0.9, 0.45, 0.4, 0.15, 0.08, 9.81])
def robot_arm(x, p):
    q1, q2, v1, v2, a1, a2, m1, m2 = x
    length, c1, c2, i1, i2, g = p
    inertia = i1 + i2 + m1 * c1**2 + m2 * (length**2 + c2**2)
    b, d = m2 * length * c2, i2 + m2 * c2**2
    weight = m2 * c2 * g * cos(q1 + q2)
    return [(inertia + 2 * b * cos(q2)) * a1 + (d + b * cos(q2)) * a2 - b * sin(q2) * (2 * v1 * v2 + v2**2)
            + (m1 * c1 + m2 * length) * g * cos(q1) + weight,
            (d + b * cos(q2)) * a1 + d * a2 + b * sin(q2) * v1**2 + weight]


@kernel("K10", True, [0.2, -0.1, 0.4, 1.3, 0.2, -0.15, 0.9, 0.25, 1.1], [0.7, 0.3, -0.5])
def gaussian(x, p):
    d = [p[i] - x[i] for i in range(3)]
    S = [[x[3], x[4], x[5]], [x[4], x[6], x[7]], [x[5], x[7], x[8]]]
    adjugate = [cross(S[1], S[2]), cross(S[2], S[0]), cross(S[0], S[1])]
    determinant = dot(S[0], adjugate[0])
    form = dot(d, [dot(row, d) for row in adjugate]) / determinant
    return [(log(determinant) + form) / 2 + Rational("2.756815599614018")]


@kernel("K11", True, [0.1, 0.2, 0.3, 1.4, 1.3, -0.9], [180.0, 3.1, 5.5, -1.2])
def buckingham(x, p):
    r = sqrt(sum((x[i] - x[i + 3]) ** 2 for i in range(3)))
    return [p[0] * exp(-p[1] * r) - p[2] / r**6 + p[3] / r]


@kernel("K12", False, [0.9, 0.2, -0.3, 0.25, 0.5, -0.4, 0.6, 1.2, -0.8, 0.7], [0.3, 0.1, -0.2])
def rigid_motion(x, p):
    w, v, shift, X = x[0], x[1:4], x[4:7], x[7:10]
    kept, norm = w**2 - dot(v, v), w**2 + dot(v, v)
    turned = cross(v, X)
    return [(kept * X[i] + 2 * dot(v, X) * v[i] + 2 * w * turned[i]) / norm + shift[i] - p[i] for i in range(3)]


@kernel("K13", True, [1.1, 1.15, 0.12, 0.75, 0.03, 0.02], positive=True)
def garman_kohlhagen(x, p):
    S, K, sigma, tau, domestic, foreign = x
    width = sigma * sqrt(tau)
    d1 = (log(S / K) + (domestic - foreign + sigma**2 / 2) * tau) / width
    return [K * exp(-domestic * tau) * normal_cdf(width - d1) - S * exp(-foreign * tau) * normal_cdf(-d1)]


@kernel("K14", True, [0.4, -0.3, 0.8, 1.1, -0.6, 0.2, 0.7, -0.9, 0.5, -0.1], [0.7, 0.1, 0.4])
def spin_chain(x, p):
    spins = [tanh(t) for t in x]
    return [p[2] / 2 * sum(t**2 for t in x) - p[0] * dot(spins, spins[1:]) - p[1] * sum(spins)]


@kernel("K15", False, [0.8, 0.6, 0.3, 0.1, 1.4], [3.0, 1.2, 2.1, 1.9, 2.6, 1.5, 0.8, 1.7], positive=True)
def combustion(x, p):
    k = [p[i] * exp(-p[3 + i] / x[4]) for i in range(3)]
    forth, back, on = k[0] * sqrt(x[4]) * x[0] * x[1], k[1] * x[2], k[2] * x[2]
    return [back - forth, back - forth, forth - back - on, on, p[6] * (forth - back) + p[7] * on]


@kernel("K16", False, [1.5, 0.8, 1.1, 0.6, 0.5, 0.9], [0.1])
def predator_prey(x, p):
    h = p[0]

    def rates(u, v):
        return [u * (x[2] - x[3] * v), v * (x[4] * u - x[5])]

    k1 = rates(x[0], x[1])
    k2 = rates(x[0] + h / 2 * k1[0], x[1] + h / 2 * k1[1])
    k3 = rates(x[0] + h / 2 * k2[0], x[1] + h / 2 * k2[1])
    k4 = rates(x[0] + h * k3[0], x[1] + h * k3[1])
    return [x[i] + h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]) for i in range(2)]


@kernel("K17", True, [0.6, -0.9, 0.5, 0.7, 1.1, 0.8, 1.5, 0.9], [9.81])
def double_pendulum(x, p):
    q1, q2, v1, v2, l1, l2, m1, m2 = x
    kinetic = m1 * (l1 * v1) ** 2 / 2 + m2 * ((l1 * v1) ** 2 + (l2 * v2) ** 2 + 2 * l1 * l2 * v1 * v2 * cos(q1 - q2)) / 2
    potential = -(m1 + m2) * p[0] * l1 * cos(q1) - m2 * p[0] * l2 * cos(q2)
    return [kinetic - potential]


@kernel("K18", True, [0.1, 0.2, 0.7, 1.3, 1.6, 1.1, 2.2, 0.3, 0.35], [0.9, 1.4])
def bezier(x, p):
    t = x[8]
    weights = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t**2, t**3]
    return [sum((dot(weights, x[i:8:2]) - p[i]) ** 2 for i in range(2))]


@kernel("K19", True, [0.2, -0.3, 0.1, -1.0, 0.4, 1.5, 0.3, -0.2, 0.1], [0.6])
def mixture(x, p):
    density = sum(exp(x[k] + x[6 + k] - (exp(x[6 + k]) * (p[0] - x[3 + k])) ** 2 / 2) for k in range(3))
    return [log(sum(exp(x[k]) for k in range(3))) - log(density) + Rational("0.9189385332046727")]


@kernel("K20", True, [3.1, 9.0, 3.0, 0.46, 0.22], [0.83], positive=True)
def peng_robinson(x, p):
    temperature, v, critical, pressure, omega = x
    b = Rational("0.0778") * p[0] * critical / pressure
    a = Rational("0.45724") * p[0] ** 2 * critical**2 / pressure
    kappa = Rational("0.37464") + Rational("1.54226") * omega - Rational("0.26992") * omega**2
    alpha = (1 + kappa * (1 - sqrt(temperature / critical))) ** 2
    return [p[0] * temperature / (v - b) - a * alpha / (v**2 + 2 * b * v - b**2)]


@kernel("K21", True, [0.1, -0.2, 0.15, 1.2, 0.1, 0.3, 0.4, 1.1, -0.25], [1.0, 1.3, 1.1, 2.5])
def springs(x, p):
    corners = [x[:3], x[3:6], x[6:]]
    lengths = [sqrt(sum((b - a) ** 2 for a, b in zip(corners[i], corners[(i + 1) % 3]))) for i in range(3)]
    return [p[3] / 2 * sum((lengths[i] - p[i]) ** 2 for i in range(3))]


@kernel("K22", True, [1.2, 0.1, -0.15, 0.2, 0.9, 0.12, -0.1, 0.25, 1.05], [0.6, 0.2, 3.0])
def mooney_rivlin(x, p):
    F = [x[:3], x[3:6], x[6:]]
    J = dot(F[0], cross(F[1], F[2]))
    C = [[sum(F[k][i] * F[k][j] for k in range(3)) for j in range(3)] for i in range(3)]
    I1 = C[0][0] + C[1][1] + C[2][2]
    I2 = (I1**2 - sum(dot(row, row) for row in C)) / 2
    return [p[0] * (I1 * J ** Rational(-2, 3) - 3) + p[1] * (I2 * J ** Rational(-4, 3) - 3) + p[2] * (J - 1) ** 2]
